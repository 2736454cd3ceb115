package org.hexapla;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.corpus.Citation;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.DocumentDate;
import org.hexapla.corpus.DocumentKind;
import org.hexapla.corpus.Footnote;
import org.hexapla.corpus.Locator;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.Reference;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.Symbol;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Context;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.TermSection;
import org.hexapla.glossary.TermType;
import org.hexapla.text.Language;
import org.hexapla.text.Span;

/** A small corpus and glossary in six languages, to be put into a real store. */
public final class SmallStore {
  private SmallStore() {}

  public static final Symbol SAMPLE = new Symbol("SAMPLE/RES/9/1");
  public static final Symbol EARLIER = new Symbol("SAMPLE/RES/3/2");
  public static final Symbol REAL = new Symbol("A/RES/99/331");

  private static final LocalDate DAY = LocalDate.of(2019, 9, 5);

  private static final Map<Language, String> TERM =
      Map.of(
          Language.AR, "تعدد اللغات",
          Language.ZH, "使用多种语文",
          Language.EN, "multilingualism",
          Language.FR, "multilinguisme",
          Language.RU, "многоязычие",
          Language.ES, "multilingüismo");

  private static final Map<Language, String> SENTENCE =
      Map.of(
          Language.AR, "تشدد على أن تعدد اللغات مسؤولية كل من يكتب، وتشير إلى القرار 3/2.",
          Language.ZH, "强调使用多种语文是每一位撰稿人的责任，并回顾第3/2号决议。",
          Language.EN,
              "Stresses that multilingualism is a task for all who write, and recalls 3/2.",
          Language.FR, "Souligne que le multilinguisme est l'affaire de tous, et rappelle 3/2.",
          Language.RU, "подчеркивает, что многоязычие — дело каждого, и напоминает о 3/2.",
          Language.ES, "Subraya que el multilingüismo es tarea de todos, y recuerda 3/2.");

  /** Fills a store. */
  public static void fill(Corpus corpus, Glossary glossary) {
    List<Resolution> documents = new ArrayList<>();
    for (Language language : Language.values()) {
      documents.add(document(SAMPLE, language));
      documents.add(document(EARLIER, language));
    }
    documents.add(document(REAL, Language.EN));
    corpus.save(documents);
    glossary.put(List.of(multilingualism(), hostile()), "a test");
  }

  private static Resolution document(Symbol symbol, Language language) {
    String sentence = SENTENCE.get(language);
    int reference = sentence.indexOf("3/2");
    return new Resolution(
        symbol,
        language,
        symbol.isSample() ? "0123456789abcdef" : "fedcba9876543210",
        DocumentKind.RESOLUTION,
        "General Assembly",
        9,
        "125 (j)",
        TERM.get(language),
        DocumentDate.printed(DAY),
        DAY,
        95,
        null,
        null,
        List.of(),
        List.of(),
        List.of(
            new Paragraph("title", Paragraph.Kind.TITLE, null, TERM.get(language), List.of()),
            new Paragraph("op1", Paragraph.Kind.OPERATIVE, "1", sentence, List.of("1")),
            new Paragraph(
                "op1(a)", Paragraph.Kind.SUBPARAGRAPH, "(a)", "<b>&amp; " + sentence, List.of())),
        List.of(new Footnote("1", "A/61/317.")),
        List.of(
            new Reference(
                EARLIER, null, null, "op1", new Span(reference, reference + "3/2".length()))));
  }

  private static ConceptEntry multilingualism() {
    List<LanguageSection> sections = new ArrayList<>();
    for (Language language : Language.values()) {
      int start = SENTENCE.get(language).indexOf(TERM.get(language));
      Citation citation =
          new Citation(
              SAMPLE,
              language,
              "0123456789abcdef",
              new Locator("op1"),
              new Span(start, start + TERM.get(language).length()));
      sections.add(
          new LanguageSection(
              language,
              null,
              List.of(
                  new TermSection(
                      TERM.get(language),
                      TermType.FULL_FORM,
                      AdministrativeStatus.PREFERRED,
                      Origin.PERSON,
                      "written for the test",
                      null,
                      null,
                      List.of(
                          new Context(SENTENCE.get(language), citation, DocumentDate.printed(DAY))),
                      new TreeMap<>(Map.of(2006, 3, 2019, 1))))));
    }
    return new ConceptEntry("concept/multilingualism", 1, "concept", Origin.PERSON, null, sections);
  }

  /** What somebody could put into a glossary to do harm. */
  private static ConceptEntry hostile() {
    return new ConceptEntry(
        "c\"><script>alert(1)</script>",
        1,
        "concept",
        Origin.PERSON,
        "<script>alert('note')</script>",
        List.of(
            new LanguageSection(
                Language.EN,
                null,
                List.of(
                    new TermSection(
                        "<script>alert('term')</script>",
                        TermType.PHRASE,
                        AdministrativeStatus.DEPRECATED,
                        Origin.PERSON,
                        "\"onmouseover=\"alert(1)",
                        null,
                        null,
                        List.of(),
                        new TreeMap<>())))));
  }
}
