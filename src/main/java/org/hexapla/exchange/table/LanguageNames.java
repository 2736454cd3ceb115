package org.hexapla.exchange.table;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hexapla.text.Language;

/** What languages are called in each of the six and by themselves, from the JDK's CLDR data. */
final class LanguageNames {

  /** The codes of languages by their names in lower case. */
  private static final Map<String, String> CODES = codes();

  private LanguageNames() {}

  /** The one of the six that a name in lower case stands for. */
  static Optional<Language> of(String name) {
    return Optional.ofNullable(CODES.get(name)).flatMap(Language::of);
  }

  /** Whether a word in lower case is the name of any language. */
  static boolean isLanguage(String name) {
    return CODES.containsKey(name);
  }

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      Locale named = Locale.forLanguageTag(code);
      put(codes, named.getDisplayLanguage(named), code);
      for (Language speaker : Language.values()) {
        put(codes, named.getDisplayLanguage(speaker.locale()), code);
      }
    }
    return Map.copyOf(codes);
  }

  /** A name that is no more than the code again says nothing new. */
  private static void put(Map<String, String> codes, String name, String code) {
    if (!name.equals(code)) {
      codes.putIfAbsent(name.toLowerCase(Locale.ROOT), code);
    }
  }
}
