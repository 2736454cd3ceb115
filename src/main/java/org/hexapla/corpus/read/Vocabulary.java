package org.hexapla.corpus.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hexapla.text.Language;
import org.hexapla.text.WordLists;

/**
 * The words by which the documents of a language show their structure and refer to each other, from
 * the lists of {@code config/languages/<xx>/}. A list of forms is parted by {@code |}; in a form
 * {@code *} stands for any ending.
 */
final class Vocabulary {

  private static final Map<Language, Vocabulary> ALL = loadAll();

  /** What may be written together with the Arabic word that follows: and, in, for, as, the. */
  private static final String ARABIC_PREFIXES = "(?:[وف]?(?:[بك]?(?:ال)?|لل|ل))";

  private final Language language;
  private final Map<String, List<String>> forms = new HashMap<>();
  private final List<String> openings;

  private Vocabulary(Language language) {
    this.language = language;
    for (String name : List.of("structure", "references")) {
      for (String line : WordLists.read(language, name)) {
        int equals = line.indexOf('=');
        if (equals < 0) {
          throw new IllegalArgumentException(
              "config/languages/" + language + "/" + name + ".txt: no '=' in '" + line + "'");
        }
        forms.put(line.substring(0, equals).strip(), split(line.substring(equals + 1)));
      }
    }
    this.openings = WordLists.read(language, "preambular-openings");
  }

  static Vocabulary of(Language language) {
    Vocabulary vocabulary = ALL.get(language);
    if (vocabulary == null) {
      throw new IllegalStateException("no vocabulary for " + language);
    }
    return vocabulary;
  }

  Language language() {
    return language;
  }

  /** The forms of a key; none where the list lacks it. */
  List<String> forms(String key) {
    return forms.getOrDefault(key, List.of());
  }

  List<String> preambularOpenings() {
    return openings;
  }

  /**
   * A pattern's source that finds any form of a key as whole words, in any case; forms that stand
   * only inside of sentences are under the key with {@code -named} behind it.
   */
  String anyOf(String key) {
    List<String> all = new ArrayList<>(forms(key));
    all.addAll(forms(key + "-named"));
    return "(?iu:" + alternatives(all, language) + ")";
  }

  Pattern pattern(String key) {
    return Pattern.compile(anyOf(key));
  }

  private static String alternatives(List<String> forms, Language language) {
    List<String> longestFirst = new ArrayList<>(forms);
    longestFirst.sort(Collections.reverseOrder(java.util.Comparator.comparingInt(String::length)));
    String joined =
        longestFirst.stream().map(Vocabulary::source).collect(Collectors.joining("|", "(?:", ")"));
    if (!language.spaced()) {
      return joined;
    }
    String before = language == Language.AR ? ARABIC_PREFIXES : "";
    return "(?<![\\p{L}\\p{M}])" + before + joined + "(?![\\p{L}\\p{M}])";
  }

  private static String source(String form) {
    String[] parts = form.split("\\*", -1);
    List<String> quoted = new ArrayList<>();
    for (String part : parts) {
      quoted.add(part.isEmpty() ? "" : Pattern.quote(part));
    }
    return String.join("\\p{L}*+", quoted).replace(" ", "\\E\\s+\\Q");
  }

  /** Whether a text begins with a form of a key, in any case. */
  boolean startsWith(String text, String key) {
    String lower = text.toLowerCase(Locale.ROOT);
    return forms(key).stream().anyMatch(form -> lower.startsWith(form.toLowerCase(Locale.ROOT)));
  }

  boolean contains(String text, String key) {
    String lower = text.toLowerCase(Locale.ROOT);
    return forms(key).stream().anyMatch(form -> lower.contains(form.toLowerCase(Locale.ROOT)));
  }

  /** Whether a text begins as preambular paragraphs do in this language. */
  boolean opensPreambular(String text) {
    for (String opening : openings) {
      boolean fits = text.startsWith(opening);
      boolean wordEnds =
          !language.spaced()
              || text.length() == opening.length()
              || (fits && !Character.isLetter(text.charAt(opening.length())));
      if (fits && wordEnds) {
        return true;
      }
    }
    return false;
  }

  private static List<String> split(String forms) {
    List<String> result = new ArrayList<>();
    for (String form : forms.split("\\|")) {
      if (!form.isBlank()) {
        result.add(form.strip());
      }
    }
    return List.copyOf(result);
  }

  private static Map<Language, Vocabulary> loadAll() {
    Map<Language, Vocabulary> all = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      all.put(language, new Vocabulary(language));
    }
    return all;
  }
}
