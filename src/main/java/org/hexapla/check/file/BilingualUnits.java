package org.hexapla.check.file;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hexapla.corpus.read.SecureXml;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The units of TMX and XLIFF as they pass in a stream. Codes of a text processor inside of a
 * segment are left out, words that a code only marks are kept; what a program proposes beside a
 * unit ({@code alt-trans}, {@code matches}) is no part of it.
 */
final class BilingualUnits {

  private static final Set<String> UNITS = Set.of("tu", "trans-unit", "segment");
  private static final Set<String> CODES = Set.of("bpt", "ept", "ph", "it", "ut", "sub", "del");
  private static final Set<String> PASSED_OVER =
      Set.of("alt-trans", "matches", "seg-source", "glossary", "originalData", "note", "prop");

  private final List<Unit> units = new ArrayList<>();
  private final Set<Language> languages = new LinkedHashSet<>();
  private @Nullable Language source;
  private @Nullable Language target;

  /** What stands side by side; blank texts are left out. */
  record Unit(Map<Language, String> texts) {}

  List<Unit> all() {
    return units;
  }

  /** All languages of the file that are of the six, in the order in which they come. */
  Set<Language> languages() {
    return languages;
  }

  Optional<Language> sourceLanguage() {
    return Optional.ofNullable(source);
  }

  void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      String name = xml.getLocalName();
      if (PASSED_OVER.contains(name)) {
        words(xml);
      } else if (UNITS.contains(name)) {
        unit(xml, name);
      } else {
        header(xml);
      }
    }
  }

  private void header(XMLStreamReader xml) {
    source = or(attribute(xml, "srclang", "source-language", "srcLang"), source);
    target = or(attribute(xml, "target-language", "trgLang"), target);
  }

  private static @Nullable Language or(Optional<Language> named, @Nullable Language known) {
    return named.isPresent() ? named.get() : known;
  }

  private static Optional<Language> attribute(XMLStreamReader xml, String... names) {
    for (String name : names) {
      String value = xml.getAttributeValue(null, name);
      if (value != null) {
        return Language.of(value);
      }
    }
    return Optional.empty();
  }

  private void unit(XMLStreamReader xml, String name) throws XMLStreamException {
    Map<Language, String> texts = new EnumMap<>(Language.class);
    @Nullable Language current = null;
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(name)) {
        break;
      }
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "tuv" -> current = language(xml);
        case "seg" -> put(texts, current, words(xml));
        case "source" -> put(texts, source, words(xml));
        case "target" -> put(texts, target, words(xml));
        default -> {
          if (PASSED_OVER.contains(xml.getLocalName())) {
            words(xml);
          }
        }
      }
    }
    units.add(new Unit(texts));
  }

  private static @Nullable Language language(XMLStreamReader xml) {
    String tag = xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
    String named = tag == null ? xml.getAttributeValue(null, "lang") : tag;
    return named == null ? null : Language.of(named).orElse(null);
  }

  private void put(Map<Language, String> texts, @Nullable Language language, String words) {
    if (language != null && !words.isBlank()) {
      languages.add(language);
      texts.putIfAbsent(language, words);
    }
  }

  /** The words of the element at which the parser stands, on one line. */
  private static String words(XMLStreamReader xml) throws XMLStreamException {
    return SecureXml.words(xml, CODES).replaceAll("\\s+", " ").strip();
  }
}
