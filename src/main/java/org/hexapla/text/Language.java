package org.hexapla.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The six official languages of the United Nations, in the order in which the UN lists them (the
 * alphabetical order of their English names).
 */
public enum Language {
  AR("ar", "Arabic", "العربية", "Arab", Direction.RIGHT_TO_LEFT, true),
  ZH("zh", "Chinese", "中文", "Hans", Direction.LEFT_TO_RIGHT, false),
  EN("en", "English", "English", "Latn", Direction.LEFT_TO_RIGHT, true),
  FR("fr", "French", "Français", "Latn", Direction.LEFT_TO_RIGHT, true),
  RU("ru", "Russian", "Русский", "Cyrl", Direction.LEFT_TO_RIGHT, true),
  ES("es", "Spanish", "Español", "Latn", Direction.LEFT_TO_RIGHT, true);

  /** The direction in which a script is written. */
  public enum Direction {
    LEFT_TO_RIGHT("ltr"),
    RIGHT_TO_LEFT("rtl");

    private final String attribute;

    Direction(String attribute) {
      this.attribute = attribute;
    }

    /** The value of HTML's {@code dir} attribute. */
    public String attribute() {
      return attribute;
    }
  }

  private static final Map<String, Language> BY_CODE =
      Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Language::code, one -> one));

  private final String code;
  private final String englishName;
  private final String ownName;
  private final String script;
  private final Direction direction;
  private final boolean spaced;
  private final Locale locale;

  Language(
      String code,
      String englishName,
      String ownName,
      String script,
      Direction direction,
      boolean spaced) {
    this.code = code;
    this.englishName = englishName;
    this.ownName = ownName;
    this.script = script;
    this.direction = direction;
    this.spaced = spaced;
    this.locale = Locale.forLanguageTag(code);
  }

  /** The primary BCP 47 subtag, which is also the ISO 639-1 code: {@code ar}, {@code zh}, … */
  public String code() {
    return code;
  }

  public String englishName() {
    return englishName;
  }

  public String ownName() {
    return ownName;
  }

  /** The ISO 15924 code of the script in which the UN writes the language. */
  public String script() {
    return script;
  }

  public Direction direction() {
    return direction;
  }

  /** Whether words stand apart with spaces; false for Chinese. */
  public boolean spaced() {
    return spaced;
  }

  public Locale locale() {
    return locale;
  }

  /**
   * The language that a tag or a name stands for.
   *
   * @param tagOrName a BCP 47 tag of which the first subtag counts ({@code zh-CN}, {@code
   *     en-GB-oxendict}), or the English or own name, in any case
   */
  public static Optional<Language> of(String tagOrName) {
    Language known = BY_CODE.get(tagOrName); // as it stands in each row of the store
    if (known != null) {
      return Optional.of(known);
    }
    String wanted = tagOrName.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    String primary = wanted.contains("-") ? wanted.substring(0, wanted.indexOf('-')) : wanted;
    return Arrays.stream(values())
        .filter(
            language ->
                language.code.equals(primary)
                    || language.englishName.toLowerCase(Locale.ROOT).equals(wanted)
                    || language.ownName.toLowerCase(Locale.ROOT).equals(wanted))
        .findFirst();
  }

  /** The codes of all six, for messages that say what can be chosen. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(Language::code).toList();
  }

  @Override
  public String toString() {
    return code;
  }
}
