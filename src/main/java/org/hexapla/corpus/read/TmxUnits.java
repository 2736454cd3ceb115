package org.hexapla.corpus.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The units of a translation memory, gathered to documents. Codes of a text processor inside a
 * segment ({@code bpt}, {@code ph} …) are left out, what {@code hi} marks is kept.
 */
final class TmxUnits {

  /** Where programs put the symbol, the surest first; the name is that behind {@code x-}. */
  private static final List<String> SYMBOL_PROPERTIES =
      List.of("symbol", "document-symbol", "document", "doc", "job", "file", "filename");

  private static final List<String> PARAGRAPH_PROPERTIES =
      List.of("paragraph", "para", "locator", "segment");
  private static final Set<String> CODES = Set.of("bpt", "ept", "ph", "it", "ut", "sub");
  private static final Pattern PARAGRAPH_ID =
      Pattern.compile(
          "(?:annex\\d+\\.)?(?:sec\\d+\\.)?"
              + "(?:title|closing|(?:h|pp|op|art)\\d+(?:\\([a-z0-9]{1,4}\\)){0,2})|annex\\d+");

  private record Key(Symbol symbol, Language language) {}

  private static final class Words {
    private final Map<String, Paragraph> paragraphs = new LinkedHashMap<>();
  }

  private final @Nullable Symbol given;
  private final Symbol whole;
  private final Map<Key, Words> documents = new LinkedHashMap<>();
  private final Map<String, Integer> otherLanguages = new TreeMap<>();
  private final Map<String, String> headerProperties = new HashMap<>();
  private int units;

  /**
   * @param given the symbol of all units, or null where their properties tell
   * @param whole the symbol of the units that name none
   */
  TmxUnits(@Nullable Symbol given, Symbol whole) {
    this.given = given;
    this.whole = whole;
  }

  void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "tu" -> unit(xml);
          case "prop" -> property(xml, headerProperties);
          default -> {}
        }
      }
    }
  }

  List<Resolution> documents() {
    List<Resolution> result = new ArrayList<>();
    documents.forEach(
        (key, words) ->
            result.add(
                BitextDocuments.of(
                    key.symbol(), key.language(), null, List.copyOf(words.paragraphs.values()))));
    return result;
  }

  List<String> warnings() {
    return otherLanguages.isEmpty()
        ? List.of()
        : List.of("left out what is in none of the six languages: " + otherLanguages);
  }

  private void unit(XMLStreamReader xml) throws XMLStreamException {
    units++;
    Map<String, String> properties = new HashMap<>(headerProperties);
    Map<Language, String> texts = new LinkedHashMap<>();
    @Nullable Language language = null;
    for (boolean open = true; open; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "tuv" -> language = language(xml);
          case "prop" -> property(xml, properties);
          case "seg" -> {
            String text = Characters.oneLine(Characters.clean(SecureXml.words(xml, CODES)));
            if (language != null && !text.isEmpty()) {
              texts.merge(language, text, Paragraphs::join);
            }
          }
          default -> {}
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        open = !xml.getLocalName().equals("tu");
      }
    }
    add(properties, texts);
  }

  private void add(Map<String, String> properties, Map<Language, String> texts) {
    Symbol symbol = symbol(properties);
    @Nullable String place = first(PARAGRAPH_PROPERTIES, properties);
    boolean known = place != null && PARAGRAPH_ID.matcher(place).matches();
    String id = place != null && known ? place : "line" + units;
    Paragraph.Kind kind = known ? kind(id) : Paragraph.Kind.LINE;
    texts.forEach(
        (language, text) ->
            documents
                .computeIfAbsent(new Key(symbol, language), key -> new Words())
                .paragraphs
                .merge(
                    id,
                    new Paragraph(id, kind, known ? null : place, text, List.of()),
                    TmxUnits::joined));
  }

  /** Several units of one paragraph are its sentences. */
  private static Paragraph joined(Paragraph first, Paragraph second) {
    String text = Paragraphs.join(first.text(), second.text());
    return new Paragraph(first.id(), first.kind(), first.number(), text, List.of());
  }

  private static Paragraph.Kind kind(String id) {
    String own = id.replaceFirst("^annex\\d+\\.", "").replaceFirst("^sec\\d+\\.", "");
    if (!own.equals(id) && id.startsWith("annex") || own.startsWith("annex")) {
      return Paragraph.Kind.ANNEX;
    }
    return switch (own.replaceFirst("\\d.*", "")) {
      case "title" -> Paragraph.Kind.TITLE;
      case "closing" -> Paragraph.Kind.CLOSING;
      case "h" -> Paragraph.Kind.HEADING;
      case "pp" -> Paragraph.Kind.PREAMBULAR;
      case "art" -> Paragraph.Kind.ARTICLE;
      default -> own.contains("(") ? Paragraph.Kind.SUBPARAGRAPH : Paragraph.Kind.OPERATIVE;
    };
  }

  private Symbol symbol(Map<String, String> properties) {
    if (given != null) {
      return given;
    }
    for (String name : SYMBOL_PROPERTIES) {
      String value = properties.getOrDefault(name, "").strip();
      Optional<Symbol> symbol = Symbol.of(value).or(() -> Symbol.ofFileName(value));
      if (symbol.isPresent()) {
        return symbol.get();
      }
    }
    return whole;
  }

  private static @Nullable String first(List<String> names, Map<String, String> properties) {
    return names.stream()
        .map(properties::get)
        .filter(v -> v != null && !v.isBlank())
        .findFirst()
        .orElse(null);
  }

  private static void property(XMLStreamReader xml, Map<String, String> properties)
      throws XMLStreamException {
    String type = String.valueOf(xml.getAttributeValue(null, "type")).toLowerCase(Locale.ROOT);
    String name = type.replaceFirst("^(?:x-|.*::)", "");
    properties.put(name, SecureXml.words(xml, CODES).strip());
  }

  private @Nullable Language language(XMLStreamReader xml) {
    String code = xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
    if (code == null) {
      code = String.valueOf(xml.getAttributeValue(null, "lang"));
    }
    Optional<Language> language = Language.of(code.toLowerCase(Locale.ROOT).split("[-_]", 2)[0]);
    if (language.isEmpty()) {
      otherLanguages.merge(code, 1, Integer::sum);
    }
    return language.orElse(null);
  }
}
