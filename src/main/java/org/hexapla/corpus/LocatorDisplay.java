package org.hexapla.corpus;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexapla.text.Language;
import org.hexapla.text.WordLists;

/**
 * How each language writes a place in a document; the words stand in {@code places.txt} of the
 * language. An id that has none of the known forms is shown as it is.
 */
final class LocatorDisplay {

  private static final Pattern PREFIX = Pattern.compile("(annex|sec)(\\d+)\\.(.+)");
  private static final Pattern NUMBERED =
      Pattern.compile("(h|pp|op|art|line|annex|sec)(\\d+)((?:\\([^()]+\\))*)");
  private static final Pattern FOOTNOTE = Pattern.compile("fn(.+)");
  private static final Pattern PART = Pattern.compile("\\(([^()]+)\\)");
  private static final String ARABIC_LETTERS = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
  private static final Map<String, String> WORDS_OF_KIND =
      Map.of("h", "heading", "line", "line", "annex", "annex", "sec", "section", "art", "article");

  private static final Map<Language, LocatorDisplay> BY_LANGUAGE = load();

  private final Language reader;
  private final Map<String, String> words = new HashMap<>();
  private final List<String> ordinals;

  private LocatorDisplay(Language reader) {
    this.reader = reader;
    for (String line : WordLists.read(reader, "places")) {
      int equals = line.indexOf('=');
      words.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
    }
    this.ordinals = List.of(words.getOrDefault("ordinals", "").split("\\s*\\|\\s*"));
  }

  static String of(String id, Language reader) {
    LocatorDisplay display = BY_LANGUAGE.get(reader);
    return display == null ? id : display.write(id);
  }

  private static Map<Language, LocatorDisplay> load() {
    Map<Language, LocatorDisplay> all = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      all.put(language, new LocatorDisplay(language));
    }
    return all;
  }

  private String write(String id) {
    Matcher prefix = PREFIX.matcher(id);
    if (prefix.matches()) {
      String outer = word(WORDS_OF_KIND.getOrDefault(prefix.group(1), ""), prefix.group(2));
      return fill("join", outer, write(prefix.group(3)));
    }
    if (id.equals("title") || id.equals("closing") || id.equals("vote")) {
      return fill(id);
    }
    Matcher numbered = NUMBERED.matcher(id);
    if (numbered.matches()) {
      return numbered(numbered.group(1), numbered.group(2), parts(numbered.group(3)));
    }
    Matcher footnote = FOOTNOTE.matcher(id);
    return footnote.matches() ? word("footnote", footnote.group(1)) : id;
  }

  private String numbered(String kind, String number, List<String> parts) {
    return switch (kind) {
      case "pp" -> preambular(number);
      case "op" -> word("operative", number + subparagraphs(parts));
      case "art" -> article(number, parts);
      default -> word(WORDS_OF_KIND.getOrDefault(kind, kind), number);
    };
  }

  private String preambular(String number) {
    int index = number.length() > 2 ? ordinals.size() : Integer.parseInt(number) - 1;
    return index >= 0 && index < ordinals.size()
        ? fill("preambular", ordinals.get(index))
        : fill("preambular-number", number);
  }

  private String article(String number, List<String> parts) {
    if (parts.isEmpty()) {
      return word("article", number);
    }
    if (!Character.isDigit(parts.get(0).charAt(0))) {
      return word("article", number) + subparagraphs(parts);
    }
    String rest = subparagraphs(parts.subList(1, parts.size()));
    return fill("article-paragraph", number, parts.get(0) + rest);
  }

  /** {@code " (a) (i)"}, {@code " a) i)"}, {@code " (أ) (1)"}; Chinese sets no blank. */
  private String subparagraphs(List<String> parts) {
    StringBuilder result = new StringBuilder();
    for (String part : parts) {
      result.append(reader.spaced() ? " " : "").append(fill("subparagraph", letter(part)));
    }
    return result.toString();
  }

  /** Arabic prints its own letters in the old order of the alphabet; the others print a, b, c. */
  private String letter(String part) {
    boolean oneLetter = part.length() == 1 && part.charAt(0) >= 'a' && part.charAt(0) <= 'z';
    if (reader != Language.AR || !oneLetter) {
      return part;
    }
    String letter = ARABIC_LETTERS.substring(part.charAt(0) - 'a', part.charAt(0) - 'a' + 1);
    return letter.equals("ه") ? "هـ" : letter;
  }

  private static List<String> parts(String brackets) {
    List<String> result = new ArrayList<>();
    Matcher matcher = PART.matcher(brackets);
    while (matcher.find()) {
      result.add(matcher.group(1));
    }
    return result;
  }

  private String word(String key, String number) {
    return fill(key, number);
  }

  private String fill(String key, String... values) {
    String result = words.getOrDefault(key, key + " {0}");
    for (int i = 0; i < values.length; i++) {
      result = result.replace("{" + i + "}", values[i]);
    }
    return result;
  }
}
