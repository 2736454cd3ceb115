package org.hexapla.exchange;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.corpus.Citation;
import org.hexapla.corpus.DocumentDate;
import org.hexapla.corpus.DocumentKind;
import org.hexapla.corpus.DocumentSummary;
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
import org.jspecify.annotations.Nullable;

/** Entries in six languages for the tests of formats: everything that an entry can hold. */
public final class SampleEntries {

  private static final String VERSION = "0123456789abcdef";

  private static final Map<Language, String> MULTILINGUALISM =
      Map.of(
          Language.AR, "تعدد اللغات",
          Language.ZH, "使用多种语文",
          Language.EN, "multilingualism",
          Language.FR, "multilinguisme",
          Language.RU, "многоязычие",
          Language.ES, "multilingüismo");

  private static final Map<Language, String> SENTENCES =
      Map.of(
          Language.AR, "يشجع المجلس تعدد اللغات في كل مكتب.",
          Language.ZH, "理事会鼓励各办事处使用多种语文。",
          Language.EN, "The council encourages multilingualism in every office.",
          Language.FR, "Le conseil encourage le multilinguisme dans chaque bureau.",
          Language.RU, "Совет поощряет многоязычие в каждом отделении.",
          Language.ES, "El consejo fomenta el multilingüismo en cada oficina.");

  private SampleEntries() {}

  /** All of them, ordered by id. */
  public static List<ConceptEntry> all() {
    return List.of(difficultWords(), proposal(), decided());
  }

  /** The entries as a source. */
  public static EntrySource source(List<ConceptEntry> entries) {
    return taker -> {
      for (ConceptEntry entry : entries) {
        taker.take(entry);
      }
    };
  }

  /** A header of a small corpus. */
  public static ExportHeader header(Language... languages) {
    List<Language> wanted =
        languages.length == 0 ? ExportFilter.everything().shownLanguages() : List.of(languages);
    DocumentSummary english =
        new DocumentSummary(
            new Symbol("A/RES/61/266"),
            Language.EN,
            VERSION,
            DocumentKind.RESOLUTION,
            "Multilingualism",
            DocumentDate.printed(LocalDate.of(2007, 5, 16)),
            30);
    DocumentSummary chinese =
        new DocumentSummary(
            english.symbol(),
            Language.ZH,
            "fedcba9876543210",
            english.kind(),
            "使用多种语文",
            english.date(),
            30);
    return new ExportHeader(
        "0.1.0",
        LocalDate.of(2026, 11, 21),
        ExportFilter.everything().withLanguages(List.of(languages)).inWords(),
        wanted,
        List.of(english, chinese));
  }

  /** What a build found: proposals with confidence, several citations and usage. */
  public static ConceptEntry proposal() {
    List<LanguageSection> sections = new ArrayList<>();
    for (Language language : Language.values()) {
      String term = MULTILINGUALISM.get(language);
      String sentence = SENTENCES.get(language);
      int start = sentence.indexOf(term);
      Span span = new Span(start, start + term.length());
      List<Context> contexts =
          List.of(
              context("A/RES/61/266", language, "op3", sentence, span, true),
              context("A/RES/61/266", language, "op43(a)", sentence, span, true),
              context("SAMPLE/RES/1/1", language, "pp1", sentence, span, false));
      TermSection section =
          new TermSection(
              term,
              TermType.FULL_FORM,
              AdministrativeStatus.PROPOSED,
              Origin.BUILD,
              "association",
              0.875,
              null,
              contexts,
              new TreeMap<>(Map.of(2006, 28, 2007, 31, 2025, 0)));
      sections.add(new LanguageSection(language, null, List.of(section)));
    }
    return new ConceptEntry("concept/multilingualism", 3, "concept", Origin.BUILD, null, sections);
  }

  /** What a person decided: notes, definitions, short forms, terms not to be used. */
  public static ConceptEntry decided() {
    Map<Language, LanguageSection> sections = new EnumMap<>(Language.class);
    sections.put(Language.AR, section(Language.AR, null, full("الأمم المتحدة")));
    sections.put(Language.ZH, section(Language.ZH, "由会员国组成的世界组织。", full("联合国")));
    sections.put(
        Language.EN,
        section(
            Language.EN,
            "World organization of Member States.\nFounded in 1945.",
            full("United Nations"),
            plain("UN", TermType.ACRONYM, AdministrativeStatus.ADMITTED, "Not in \"titles\"."),
            plain("U.N.", TermType.VARIANT, AdministrativeStatus.DEPRECATED, null),
            plain("League", TermType.SHORT_FORM, AdministrativeStatus.SUPERSEDED, null)));
    sections.put(
        Language.FR,
        section(
            Language.FR,
            null,
            full("Organisation des Nations Unies"),
            plain("ONU", TermType.ACRONYM, AdministrativeStatus.ADMITTED, null)));
    sections.put(
        Language.RU,
        section(
            Language.RU,
            null,
            full("Организация Объединенных Наций"),
            plain("ООН", TermType.ACRONYM, AdministrativeStatus.ADMITTED, null)));
    sections.put(
        Language.ES,
        section(
            Language.ES,
            null,
            full("Naciones Unidas"),
            plain("ONU", TermType.ACRONYM, AdministrativeStatus.ADMITTED, null)));
    return new ConceptEntry(
        "organ/united-nations",
        1,
        "organ",
        Origin.PERSON,
        "The name stands with its article; in French: l'.",
        List.copyOf(sections.values()));
  }

  /** Words that formats have trouble with: mark-up, formulas, a character outside the plane. */
  public static ConceptEntry difficultWords() {
    return new ConceptEntry(
        "1 odd/id_&",
        1,
        null,
        Origin.PERSON,
        "Tabs\tand <tags> & \"quotes\"; a=b, 100 %",
        List.of(
            section(Language.AR, null, full("‏نص ‏«مقتبس»")),
            section(Language.ZH, null, full("𠮷野家＜大＞")),
            section(
                Language.EN,
                null,
                full("=SUM(A1:A9)"),
                full("'@mention"),
                full("AT&T <br/> ]]> \"x\"")),
            section(Language.FR, null, full("+ l'État \\N")),
            section(Language.RU, null, full("-ё; й")),
            section(Language.ES, null, full("#1 ¿qué?"))));
  }

  /** A sentence as evidence. */
  public static Context context(
      String symbol,
      Language language,
      String place,
      String sentence,
      Span span,
      boolean dayIsKnown) {
    Citation citation =
        new Citation(new Symbol(symbol), language, VERSION, new Locator(place), span);
    return new Context(
        sentence,
        citation,
        dayIsKnown
            ? DocumentDate.printed(LocalDate.of(2007, 5, 16))
            : DocumentDate.inferred(2006, DocumentDate.Basis.SESSION));
  }

  private static LanguageSection section(
      Language language, @Nullable String definition, TermSection... terms) {
    return new LanguageSection(language, definition, List.of(terms));
  }

  private static TermSection full(String term) {
    return plain(term, TermType.FULL_FORM, AdministrativeStatus.PREFERRED, null);
  }

  private static TermSection plain(
      String term, TermType type, AdministrativeStatus status, @Nullable String note) {
    return new TermSection(
        term,
        type,
        status,
        Origin.PERSON,
        "Charter of the United Nations, Art. 2; written for the test",
        null,
        note,
        List.of(),
        new TreeMap<>());
  }

  /** What a writer makes of entries, as text. */
  public static String written(
      GlossaryWriter writer, List<ConceptEntry> entries, ExportHeader header)
      throws java.io.IOException {
    java.io.ByteArrayOutputStream output = new java.io.ByteArrayOutputStream();
    writer.write(source(entries), header, output);
    return output.toString(StandardCharsets.UTF_8);
  }
}
