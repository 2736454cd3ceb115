package org.hexapla.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.hexapla.text.Language;

/** The words of the interface in one language, from {@code pages/texts_<language>.properties}. */
public final class Texts {

  private static final Map<Language, Texts> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      read(language).ifPresent(texts -> ALL.put(language, new Texts(language, texts)));
    }
  }

  private final Language language;
  private final Properties texts;

  private Texts(Language language, Properties texts) {
    this.language = language;
    this.texts = texts;
  }

  /** The texts in a language; English where the interface does not speak it. */
  public static Texts in(Language language) {
    Texts english = Objects.requireNonNull(ALL.get(Language.EN), "the English texts are missing");
    return ALL.getOrDefault(language, english);
  }

  public Language language() {
    return language;
  }

  /**
   * A text, with {@code {0}}, {@code {1}} … replaced by the values.
   *
   * @throws IllegalArgumentException for a key that the language does not have
   */
  public String say(String key, Object... values) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no text '" + key + "' in " + language);
    }
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", values[i].toString());
    }
    return text;
  }

  /** A text that may be missing, because its key comes from data. */
  Optional<String> find(String key) {
    return Optional.ofNullable(texts.getProperty(key));
  }

  Set<String> keys() {
    return texts.stringPropertyNames();
  }

  private static Optional<Properties> read(Language language) {
    String path = "/pages/texts_" + language.code() + ".properties";
    try (var stream = Texts.class.getResourceAsStream(path)) {
      if (stream == null) {
        return Optional.empty();
      }
      Properties properties = new Properties();
      Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
      properties.load(reader);
      return Optional.of(properties);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
