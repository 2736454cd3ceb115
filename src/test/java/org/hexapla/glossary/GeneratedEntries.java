package org.hexapla.glossary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.hexapla.corpus.Citation;
import org.hexapla.corpus.DocumentDate;
import org.hexapla.corpus.Locator;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.hexapla.text.Span;

/**
 * Entries without end, the same in every run, for measurements: six languages, in each a term of
 * one to six words as frequent as words are. Of ten entries six are preferred, one admitted, two
 * proposed, one superseded.
 */
public final class GeneratedEntries {

  private static final long SEED = 8;

  private static final List<String> SUBJECTS =
      List.of("concept", "organ", "office", "instrument", "procedure", "budget", "mission");

  private static final Map<Language, List<String>> LINKS =
      Map.of(
          Language.AR, List.of("في", "من", "على"),
          Language.EN, List.of("of", "for", "on the"),
          Language.ES, List.of("de", "de la", "para"),
          Language.FR, List.of("de", "de la", "pour"),
          Language.RU, List.of("по", "в", "и"),
          Language.ZH, List.of("和", "的"));

  private final Random random = new Random(SEED);
  private final Map<Language, GeneratedWords> words = new EnumMap<>(Language.class);
  private final boolean proved;
  private int number;

  /**
   * @param proved whether each term has a sentence that proves it and four years of usage; else
   *     only the English one has a sentence
   */
  public GeneratedEntries(boolean proved) {
    this.proved = proved;
    for (Language language : Language.values()) {
      words.put(language, new GeneratedWords(language, SEED));
    }
  }

  public ConceptEntry next() {
    number++;
    AdministrativeStatus status = status(number % 10);
    List<LanguageSection> sections = new ArrayList<>();
    for (Language language : Language.values()) {
      sections.add(new LanguageSection(language, null, List.of(term(language, status))));
    }
    return new ConceptEntry(
        "generated/" + number,
        1,
        SUBJECTS.get(number % SUBJECTS.size()),
        Origin.PERSON,
        null,
        List.copyOf(sections));
  }

  private static AdministrativeStatus status(int digit) {
    return switch (digit) {
      case 6 -> AdministrativeStatus.ADMITTED;
      case 7, 8 -> AdministrativeStatus.PROPOSED;
      case 9 -> AdministrativeStatus.SUPERSEDED;
      default -> AdministrativeStatus.PREFERRED;
    };
  }

  private TermSection term(Language language, AdministrativeStatus status) {
    String term = phrase(language, length());
    boolean sentence = proved || language == Language.EN;
    return new TermSection(
        term,
        TermType.FULL_FORM,
        status,
        Origin.PERSON,
        "generated",
        null,
        null,
        sentence ? List.of(context(language, term)) : List.of(),
        proved
            ? new TreeMap<>(Map.of(1990, 3, 2001, 7, 2015, 1, 2025, random.nextInt(100)))
            : new TreeMap<>());
  }

  /** Words: mostly two or three. */
  private int length() {
    int length = 1;
    while (length < 6 && random.nextInt(100) < 62) {
      length++;
    }
    return length;
  }

  private Context context(Language language, String term) {
    String before = phrase(language, 6) + " ";
    Citation citation =
        new Citation(
            new Symbol("A/RES/" + (1 + number % 79) + "/" + (1 + number % 331)),
            language,
            "0123456789abcdef",
            new Locator("op" + (1 + number % 60)),
            new Span(before.length(), before.length() + term.length()));
    return new Context(
        before + term + " " + phrase(language, 8),
        citation,
        DocumentDate.inferred(1946 + number % 79, DocumentDate.Basis.SESSION));
  }

  private String phrase(Language language, int count) {
    StringBuilder phrase = new StringBuilder();
    String blank = language.spaced() ? " " : "";
    for (int i = 0; i < count; i++) {
      phrase.append(i == 0 ? "" : blank);
      if (i > 0 && random.nextInt(4) == 0) {
        List<String> links = LINKS.get(language);
        phrase.append(links.get(random.nextInt(links.size()))).append(blank);
      }
      phrase.append(words.get(language).next());
    }
    boolean capital = language.spaced() && random.nextInt(3) == 0;
    return capital
        ? phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1)
        : phrase.toString();
  }
}
