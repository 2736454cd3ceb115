package org.hexapla.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexapla.text.Language;
import org.hexapla.text.Normalizer;
import org.hexapla.text.Span;
import org.hexapla.text.WordLists;

/**
 * Looks at the words that open numbered paragraphs: whether they are known ({@code
 * formula-openers.txt}, {@code operative-verbs.txt}), whether they belong into the preamble ({@code
 * preamble-only-openings.txt}), and whether a chain is kept, as Welcomes, Also welcomes, Further
 * welcomes ({@code opening-chains.txt}: the words of a chain in their order).
 */
final class FormulaRule implements DraftRule {

  private static final Pattern NUMBERED =
      Pattern.compile("(?m)^[ \\t]*\\p{Nd}{1,3}[ ]?[.\\-–．、]?[ \\t\\u00A0]+(?=\\p{L})(.*)$");

  private static final Pattern FIRST_WORD = Pattern.compile("^[\\p{L}\\p{M}'’\\-]+");

  /** Numbered paragraphs of a draft in which an unknown verb is asked about. */
  private static final int FEWEST_PARAGRAPHS = 3;

  /** So many times as many paragraphs must there be: else it is no resolution. */
  private static final int KNOWN_FOR_UNKNOWN = 3;

  /** Words of an opening that are looked at. */
  private static final int OPENING = 4;

  /** Characters of a Chinese verb. */
  private static final int CHINESE_VERB = 2;

  private final Normalizer normalizer;
  private final Map<Language, List<String>> preambular = new EnumMap<>(Language.class);
  private final Map<Language, List<String>> chains = new EnumMap<>(Language.class);
  private final Map<Language, List<String>> verbs = new EnumMap<>(Language.class);

  FormulaRule(Normalizer normalizer) {
    this.normalizer = normalizer;
    for (Language language : Language.values()) {
      preambular.put(language, folded(language, "preamble-only-openings"));
      chains.put(language, folded(language, "opening-chains"));
      List<String> known = new ArrayList<>(folded(language, "formula-openers"));
      known.addAll(folded(language, "operative-verbs"));
      verbs.put(language, known);
    }
  }

  private List<String> folded(Language language, String list) {
    return WordLists.read(language, list).stream()
        .map(line -> normalizer.fold(line, language))
        .toList();
  }

  @Override
  public Set<FindingKind> kinds() {
    return Set.of(FindingKind.FORMULA);
  }

  @Override
  public void check(DraftReading reading, Consumer<Finding> findings) {
    Language language = reading.language();
    Matcher paragraphs = NUMBERED.matcher(reading.text());
    List<String> before = new ArrayList<>();
    List<Span> unknown = new ArrayList<>();
    while (paragraphs.find()) {
      String text = paragraphs.group(1);
      int start = paragraphs.start(1);
      String folded = normalizer.fold(text, language);
      for (String opening : preambular.getOrDefault(language, List.of())) {
        if (begins(folded, opening, language)) {
          findings.accept(
              finding(reading, words(text, opening, language, start), "formula.preambular", ""));
          break;
        }
      }
      checkChain(reading, folded, before, start, text, findings);
      before.add(folded);
      if (!opensKnown(folded, language)) {
        unknown.add(firstWord(text, start));
      }
    }
    boolean isResolution =
        before.size() >= FEWEST_PARAGRAPHS && before.size() >= KNOWN_FOR_UNKNOWN * unknown.size();
    for (Span span : isResolution ? unknown : List.<Span>of()) {
      findings.accept(finding(reading, span, "formula.unknown", ""));
    }
  }

  /** In Chinese any verb may open a paragraph; elsewhere the list says which do. */
  private boolean opensKnown(String folded, Language language) {
    List<String> words = Arrays.asList(folded.split("[ \u00A0]+"));
    List<String> known = verbs.getOrDefault(language, List.of());
    return !language.spaced()
        || words.subList(0, Math.min(OPENING, words.size())).stream().anyMatch(known::contains);
  }

  private static Span firstWord(String text, int start) {
    Matcher word = FIRST_WORD.matcher(text);
    return new Span(start, start + (word.find() ? word.end() : 0));
  }

  private void checkChain(
      DraftReading reading,
      String folded,
      List<String> before,
      int start,
      String text,
      Consumer<Finding> findings) {
    Language language = reading.language();
    List<String> chain = chains.getOrDefault(language, List.of());
    Opening opening = Opening.of(folded, chain, verbs.getOrDefault(language, List.of()), language);
    if (opening.link() < 0 || before.isEmpty()) {
      return; // a single paragraph does not show what stood before it
    }
    String expected =
        opening.link() == 0
            ? opening.verb()
            : opening.withLink(chain.get(opening.link() - 1), language);
    if (before.stream().noneMatch(earlier -> earlier.startsWith(expected))) {
      String found = opening.withLink(chain.get(opening.link()), language);
      findings.accept(
          finding(reading, words(text, found, language, start), "formula.chain", expected));
    }
  }

  /**
   * How a paragraph opens.
   *
   * @param verb without the word of the chain
   * @param link the place of that word in its chain, or -1
   * @param before whether it stands before the verb
   */
  private record Opening(String verb, int link, boolean before) {

    static Opening of(String folded, List<String> chain, List<String> verbs, Language language) {
      if (!language.spaced()) {
        int link = folded.isEmpty() ? -1 : chain.indexOf(folded.substring(0, 1));
        return new Opening(chineseVerb(folded.substring(link < 0 ? 0 : 1), verbs), link, true);
      }
      List<String> words = new ArrayList<>(Arrays.asList(folded.split(" ")));
      words = words.subList(0, Math.min(OPENING, words.size()));
      for (int link = 0; link < chain.size(); link++) {
        int place = Math.max(words.indexOf(chain.get(link)), places(words, chain.get(link)));
        if (place == 0 && words.size() > 1) {
          return new Opening(words.get(1), link, true);
        }
        if (place > 0) {
          return new Opening(String.join(" ", words.subList(0, place)), link, false);
        }
      }
      return new Opening(words.get(0), -1, true);
    }

    /** The longest known verb ({@code 请}, {@code 欢迎}), else two characters. */
    private static String chineseVerb(String text, List<String> verbs) {
      return verbs.stream()
          .filter(text::startsWith)
          .max(Comparator.comparingInt(String::length))
          .orElse(text.substring(0, Math.min(text.length(), CHINESE_VERB)));
    }

    /** Where a link of two words begins. */
    private static int places(List<String> words, String link) {
      String[] parts = link.split(" ");
      for (int i = 0; parts.length == 2 && i + 1 < words.size(); i++) {
        if (words.get(i).equals(parts[0]) && words.get(i + 1).equals(parts[1])) {
          return i;
        }
      }
      return -1;
    }

    String withLink(String word, Language language) {
      String blank = language.spaced() ? " " : "";
      return before ? word + blank + verb : verb + blank + word;
    }
  }

  private static boolean begins(String folded, String opening, Language language) {
    return folded.startsWith(opening)
        && (!language.spaced()
            || folded.length() == opening.length()
            || !Character.isLetterOrDigit(folded.charAt(opening.length())));
  }

  /** The span of an opening in a paragraph that begins with it: as many words as it has. */
  private static Span words(String text, String opening, Language language, int start) {
    if (!language.spaced()) {
      return new Span(start, start + Math.min(opening.length(), text.length()));
    }
    int words = opening.split(" ").length;
    Matcher matcher = Pattern.compile("[^\\s'’\\-]+[\\s'’\\-]*").matcher(text);
    int end = 0;
    for (int i = 0; i < words && matcher.find(); i++) {
      end = matcher.end();
    }
    while (end > 1 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, start + end);
  }

  private static Finding finding(DraftReading reading, Span span, String key, String expected) {
    String surface = span.of(reading.text());
    String message = Messages.in(reading.language()).text(key, surface, expected);
    return new Finding.Formula(
        new Finding.Note(span, Finding.Level.HINT, message, List.of(), null));
  }
}
