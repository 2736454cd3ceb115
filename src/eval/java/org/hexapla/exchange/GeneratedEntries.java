package org.hexapla.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.hexapla.corpus.Citation;
import org.hexapla.corpus.DocumentDate;
import org.hexapla.corpus.Locator;
import org.hexapla.corpus.Symbol;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Context;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.TermSection;
import org.hexapla.glossary.TermType;
import org.hexapla.text.Language;
import org.hexapla.text.Span;

/**
 * Entries without end, the same in every run: six languages, a term of one to four made-up words in
 * each, with a sentence that proves it and four years of usage.
 */
final class GeneratedEntries {

  private static final int SEED = 8;

  private static final Map<Language, String> LETTERS =
      Map.of(
          Language.AR, "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
          Language.ZH, "联合国大会决议使用多种语文秘书长报告经济社会理事安全和平发展合作",
          Language.EN, "abcdefghijklmnopqrstuvwxyz",
          Language.FR, "abcdefghijlmnopqrstuvxéèàçêô",
          Language.RU, "абвгдежзийклмнопрстуфхцчшщыьэюя",
          Language.ES, "abcdefghijlmnopqrstuvxyzáéíóúñ");

  private final Random random = new Random(SEED);
  private int number;

  ConceptEntry next() {
    number++;
    List<LanguageSection> sections = new ArrayList<>();
    for (Language language : Language.values()) {
      String term = words(language, 1 + random.nextInt(4)) + " " + Integer.toString(number, 36);
      sections.add(new LanguageSection(language, null, List.of(term(language, term))));
    }
    return new ConceptEntry(
        "generated/" + number, 1, "concept", Origin.PERSON, null, List.copyOf(sections));
  }

  private TermSection term(Language language, String term) {
    String before = words(language, 6) + " ";
    Citation citation =
        new Citation(
            new Symbol("A/RES/" + (1 + number % 79) + "/" + (1 + number % 331)),
            language,
            "0123456789abcdef",
            new Locator("op" + (1 + number % 60)),
            new Span(before.length(), before.length() + term.length()));
    Context context =
        new Context(
            before + term + " " + words(language, 8),
            citation,
            DocumentDate.inferred(1946 + number % 79, DocumentDate.Basis.SESSION));
    return new TermSection(
        term,
        TermType.FULL_FORM,
        AdministrativeStatus.PREFERRED,
        Origin.PERSON,
        "generated",
        null,
        null,
        List.of(context),
        new TreeMap<>(Map.of(1990, 3, 2001, 7, 2015, 1, 2025, random.nextInt(100))));
  }

  private String words(Language language, int count) {
    String letters = LETTERS.get(language);
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "" : " ");
      int length = language == Language.ZH ? 2 : 3 + random.nextInt(8);
      for (int j = 0; j < length; j++) {
        words.append(letters.charAt(random.nextInt(letters.length())));
      }
    }
    return words.toString();
  }
}
