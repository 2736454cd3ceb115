package org.hexapla.api;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hexapla.text.Language;

/** The languages that the protocol of editors offers, with their regional tags. */
final class CheckedLanguages {

  /**
   * A language.
   *
   * @param code without region
   * @param longCode a BCP 47 tag
   */
  @Serdeable
  record Offered(String name, String code, String longCode) {}

  private static final List<String> TAGS =
      List.of(
          "ar",
          "ar-EG",
          "ar-JO",
          "ar-LB",
          "ar-MA",
          "ar-SA",
          "ar-SY",
          "ar-TN",
          "ar-AE",
          "zh",
          "zh-CN",
          "zh-SG",
          "en",
          "en-US",
          "en-GB",
          "en-GB-oxendict",
          "en-AU",
          "en-CA",
          "en-IE",
          "en-NZ",
          "en-ZA",
          "fr",
          "fr-FR",
          "fr-BE",
          "fr-CA",
          "fr-CH",
          "ru",
          "ru-RU",
          "es",
          "es-ES",
          "es-AR",
          "es-CL",
          "es-CO",
          "es-MX",
          "es-PE",
          "es-UY");

  private CheckedLanguages() {}

  static List<Offered> all() {
    return TAGS.stream()
        .map(tag -> new Offered(name(tag), Locale.forLanguageTag(tag).getLanguage(), tag))
        .toList();
  }

  /** {@code English (US)}, and for the tag of a language alone its name. */
  static String name(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    String name = Language.of(tag).map(Language::englishName).orElse(tag);
    return locale.getCountry().isEmpty() ? name : name + " (" + locale.getCountry() + ")";
  }

  /** The language that a tag stands for, whatever its region. */
  static Optional<Language> of(String tag) {
    String plain = tag.strip().replace('_', '-');
    return plain.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")
        ? Language.of(plain)
        : Optional.empty();
  }
}
