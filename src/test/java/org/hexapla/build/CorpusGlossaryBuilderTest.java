package org.hexapla.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.align.SuccessionFinder;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.DocumentDate;
import org.hexapla.corpus.DocumentKind;
import org.hexapla.corpus.KnownOfDocument;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.ParallelInspector;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.Symbol;
import org.hexapla.corpus.store.StoreLock;
import org.hexapla.corpus.store.Stores;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Context;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.TermSection;
import org.hexapla.glossary.TermType;
import org.hexapla.glossary.store.Entries;
import org.hexapla.search.Recognizer;
import org.hexapla.text.Language;
import org.hexapla.text.SentenceSplitter;
import org.hexapla.text.TextAnalyzer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CorpusGlossaryBuilderTest {

  /** Sentences with a gap; each stands in a paragraph of its own. */
  private static final Map<Language, List<String>> FRAMES =
      Map.of(
          Language.EN,
          List.of(
              "Recalls the report on %s;",
              "Welcomes %s in all offices;",
              "Stresses the importance of %s for education;",
              "Requests a report on %s every second year;"),
          Language.FR,
          List.of(
              "Rappelle le rapport sur %s ;",
              "Salue %s dans tous les bureaux ;",
              "Souligne l’importance de %s pour l’éducation ;",
              "Demande un rapport sur %s tous les deux ans ;"),
          Language.ES,
          List.of(
              "Recuerda el informe sobre %s;",
              "Acoge con beneplácito %s en todas las oficinas;",
              "Destaca la importancia de %s para la educación;",
              "Solicita un informe sobre %s cada dos años;"),
          Language.RU,
          List.of(
              "ссылается на доклад о теме «%s»;",
              "приветствует «%s» во всех отделениях;",
              "подчеркивает значение «%s» для образования;",
              "просит представить доклад о теме «%s» раз в два года;"),
          Language.ZH,
          List.of("回顾关于%s的报告；", "欢迎各办事处%s；", "强调%s对教育的重要性；", "请每两年提交关于%s的报告；"),
          Language.AR,
          List.of(
              "تشير إلى التقرير عن %s؛",
              "ترحب %s في جميع المكاتب؛",
              "تشدد على أهمية %s للتعليم؛",
              "تطلب تقريرا عن %s كل سنتين؛"));

  private static final Map<Language, String> OFFICE =
      Map.of(
          Language.EN, "Peacebuilding Commission",
          Language.FR, "Commission de consolidation de la paix",
          Language.ES, "Comisión de Consolidación de la Paz",
          Language.RU, "Комиссия по миростроительству",
          Language.ZH, "建设和平委员会",
          Language.AR, "لجنة بناء السلام");

  @TempDir Path folder;
  private ApplicationContext context;
  private Corpus corpus;
  private Glossary glossary;
  private ListedTerms terms;
  private GlossaryBuilder builder;

  @BeforeEach
  void open() {
    context = Stores.open(folder);
    corpus = context.getBean(Corpus.class);
    glossary = context.getBean(Glossary.class);
    TextAnalyzer analyzer = context.getBean(TextAnalyzer.class);
    terms = new ListedTerms(analyzer).with(Entries.MULTILINGUALISM).with(OFFICE);
    builder =
        new CorpusGlossaryBuilder(
            corpus,
            glossary,
            new CorpusTerms(corpus, terms),
            terms,
            context.getBean(ParallelInspector.class),
            context.getBean(SuccessionFinder.class),
            context.getBean(Recognizer.class),
            analyzer,
            context.getBean(SentenceSplitter.class),
            BuildSettings.standard(),
            context.getBean(SettingsDigest.class),
            context.getBean(BuildHistory.class),
            context.getBean(StoreLock.class));
  }

  @AfterEach
  void close() {
    context.close();
  }

  private static Resolution document(
      String symbol, int year, Language language, List<Map<Language, String>> concepts) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Map<Language, String> concept : concepts) {
      for (String frame : FRAMES.get(language)) {
        String id = "op" + (paragraphs.size() + 1);
        paragraphs.add(
            new Paragraph(
                id,
                Paragraph.Kind.OPERATIVE,
                id.substring(2),
                frame.formatted(concept.get(language)),
                List.of()));
      }
    }
    return KnownOfDocument.of(
            DocumentKind.RESOLUTION, null, DocumentDate.printed(LocalDate.of(year, 5, 16)))
        .with(new Symbol(symbol), language, "v1", paragraphs);
  }

  private void take(String symbol, int year) {
    for (Language language : Language.values()) {
      corpus.save(
          List.of(document(symbol, year, language, List.of(Entries.MULTILINGUALISM, OFFICE))));
    }
  }

  private List<ConceptEntry> entries() {
    List<ConceptEntry> entries = new ArrayList<>();
    glossary.forEach(entries::add);
    return entries;
  }

  private ConceptEntry entry(Language language, String term) {
    return entries().stream()
        .filter(
            entry ->
                entry.section(language).stream()
                    .flatMap(section -> section.terms().stream())
                    .anyMatch(found -> found.term().equalsIgnoreCase(term)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no entry has " + term + ": " + names()));
  }

  private List<String> names() {
    return entries().stream().map(entry -> entry.id() + Entries.terms(entry)).toList();
  }

  @Test
  void proposesAConceptInSixLanguagesWithTheSentencesThatProveIt() {
    take("A/RES/61/266", 2007);
    take("A/RES/79/331", 2025);
    BuildReport report = builder.build(step -> {});
    assertEquals(2, report.documents());
    assertEquals(12, report.texts());
    ConceptEntry entry = entry(Language.EN, "Peacebuilding Commission");
    assertEquals(Origin.BUILD, entry.origin());
    assertTrue(entry.id().matches("c-[a-z2-7]{10}"), entry.id());
    for (Language language : Language.values()) {
      TermSection term = entry.section(language).orElseThrow().terms().get(0);
      assertEquals(Map.of(2007, 4, 2025, 4), term.usage(), language + " " + term.term());
      Context proof = term.contexts().get(0);
      Resolution cited =
          corpus
              .find(
                  proof.citation().symbol(),
                  proof.citation().language(),
                  proof.citation().version())
              .orElseThrow();
      String text = cited.paragraph(proof.citation().locator().id()).orElseThrow().text();
      assertTrue(text.contains(proof.sentence()));
      assertTrue(proof.sentence().contains(proof.citation().span().of(text)));
      assertEquals(
          List.of("A/RES/61/266", "A/RES/79/331"),
          term.contexts().stream().map(c -> c.citation().symbol().value()).distinct().toList());
    }
  }

  @Test
  void givesTheSameEntriesAndIdsForTheSameDocuments() {
    take("A/RES/61/266", 2007);
    builder.build(step -> {});
    List<ConceptEntry> first = entries();
    assertTrue(first.size() > 1);
    close();
    open();
    long revision = glossary.revision();
    BuildReport again = builder.build(step -> {});
    assertEquals(revision, glossary.revision());
    assertEquals(first, entries());
    assertEquals(first.size(), again.entries().unchanged());
    assertTrue(again.warnings().get(0).startsWith("nothing was changed since"), again::toString);
  }

  @Test
  void givesTheSameIdsWhetherADocumentComesLaterOrAllIsBuiltAtOnce() throws IOException {
    terms.with(RULE_OF_LAW);
    takeWith(Language.EN, Map.of());
    builder.build(step -> {});
    take("A/RES/79/331", 2025);
    builder.build(step -> {});
    List<String> later = names();
    assertEquals(3, later.size());
    close();
    folder = Files.createDirectories(folder.resolve("another"));
    open();
    terms.with(RULE_OF_LAW);
    takeWith(Language.EN, Map.of());
    take("A/RES/79/331", 2025);
    builder.build(step -> {});
    assertEquals(later, names());
  }

  @Test
  void keepsTheIdOfAConceptWhenItsEnglishNameBecomesKnown() {
    corpus.save(List.of(document("A/RES/61/266", 2007, Language.ZH, List.of(OFFICE))));
    builder.build(step -> {});
    String id = entry(Language.ZH, "建设和平委员会").id();
    take("A/RES/79/331", 2025);
    builder.build(step -> {});
    assertEquals(id, entry(Language.ZH, "建设和平委员会").id());
    assertEquals(id, entry(Language.EN, "Peacebuilding Commission").id());
  }

  @Test
  void bringsItsEvidenceToWhatTheStarterGlossaryHolds() {
    glossary.putStarter(
        List.of(Entries.starter("concept-multilingualism", Entries.MULTILINGUALISM)));
    take("A/RES/79/331", 2025);
    builder.build(step -> {});
    ConceptEntry entry = glossary.find("concept-multilingualism").orElseThrow();
    assertEquals(
        Entries.terms(Entries.starter("concept-multilingualism", Entries.MULTILINGUALISM)),
        Entries.terms(entry));
    for (Language language : Language.values()) {
      TermSection term = entry.section(language).orElseThrow().terms().get(0);
      assertEquals(Map.of(2025, 4), new TreeMap<>(term.usage()), language + " " + term.term());
    }
    assertEquals("concept-multilingualism", entry(Language.FR, "multilinguisme").id());
  }

  @Test
  void marksWhatOnlySamplesProve() {
    take("SAMPLE/RES/1/1", 2007);
    builder.build(step -> {});
    ConceptEntry entry = entry(Language.ES, "Comisión de Consolidación de la Paz");
    assertTrue(entry.isSample());
    assertTrue(entry.sections().get(0).terms().get(0).note().contains("sample documents only"));
    take("A/RES/79/331", 2025);
    builder.build(step -> {});
    entry = entry(Language.ES, "Comisión de Consolidación de la Paz");
    assertEquals(Map.of(2025, 4), entry.sections().get(0).terms().get(0).usage());
    assertTrue(!entry.isSample());
  }

  @Test
  void saysThatThereIsNothingToBuildFrom() {
    BuildReport report = builder.build(step -> {});
    assertEquals(0, report.documents());
    assertTrue(report.warnings().get(0).contains("import"), report::toString);
  }

  @Test
  void mixesNoTwoTermsInOneConcept() {
    // French has one word for both, so it can go with one of them only.
    terms
        .with(Map.of(Language.EN, "report", Language.FR, "rapport", Language.ES, "informe"))
        .with(Map.of(Language.EN, "Recalls", Language.FR, "rapport", Language.ES, "Recuerda"));
    take("A/RES/61/266", 2007);
    builder.build(step -> {});
    assertEquals("rapport", term(entry(Language.EN, "report"), Language.FR));
    assertEquals("Recuerda", term(entry(Language.EN, "Recalls"), Language.ES));
    assertTrue(entry(Language.EN, "Recalls").section(Language.FR).isEmpty());
    for (ConceptEntry entry : entries()) {
      entry.sections().forEach(section -> assertEquals(1, section.terms().size(), entry.id()));
    }
  }

  /** What else the texts call the office; each stands for it in one language at a time. */
  private static final Map<Language, String> OTHER_NAME =
      Map.of(
          Language.EN, "Commission for Lasting Peace",
          Language.FR, "Commission pour la paix durable",
          Language.ES, "Comisión para la Paz Duradera",
          Language.RU, "Комиссия по прочному миру",
          Language.ZH, "持久和平委员会",
          Language.AR, "هيئة السلام الدائم");

  /** Another office, of which the other name is one in all languages but English. */
  private static final Map<Language, String> COUNCIL =
      Map.of(
          Language.EN, "Council of Elders",
          Language.FR, "Conseil des anciens",
          Language.ES, "Consejo de Ancianos",
          Language.RU, "Совет старейшин",
          Language.ZH, "长老会",
          Language.AR, "مجلس الحكماء");

  private static Map<Language, String> with(
      Map<Language, String> concept, Language language, String term) {
    Map<Language, String> changed = new TreeMap<>(concept);
    changed.put(language, term);
    return changed;
  }

  private static Map<Language, String> only(Map<Language, String> concept, Language... languages) {
    Map<Language, String> some = new TreeMap<>(concept);
    some.keySet().retainAll(List.of(languages));
    return some;
  }

  private void takeAll(List<Map<Language, String>> concepts) {
    for (Language language : Language.values()) {
      List<Map<Language, String>> own =
          concepts.stream().filter(concept -> concept.containsKey(language)).toList();
      corpus.save(List.of(document("A/RES/79/331", 2025, language, own)));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void keepsAnotherNameThatTheLanguagesAgreeOnAsAVariant(Language language) {
    String name = OTHER_NAME.get(language);
    Map<Language, String> other = with(OFFICE, language, name);
    terms.with(other);
    takeAll(List.of(Entries.MULTILINGUALISM, OFFICE, other));
    builder.build(step -> {});
    ConceptEntry entry = entry(Language.EN, OFFICE.get(Language.EN));
    for (Language each : Language.values()) {
      List<TermSection> names = entry.section(each).orElseThrow().terms();
      assertEquals(OFFICE.get(each), names.get(0).term());
      assertEquals(each == language ? 2 : 1, names.size(), () -> names.toString());
    }
    TermSection first = entry.section(language).orElseThrow().terms().get(0);
    TermSection variant = entry.section(language).orElseThrow().terms().get(1);
    assertEquals(name, variant.term());
    assertEquals(TermType.VARIANT, variant.type());
    assertEquals(AdministrativeStatus.PROPOSED, variant.status());
    assertTrue(variant.confidence() <= first.confidence(), variant::toString);
    assertEquals(Map.of(2025, 4), variant.usage());
    assertTrue(variant.contexts().stream().allMatch(proof -> proof.sentence().contains(name)));
    assertTrue(variant.source().contains("also beside "), variant.source());
  }

  @ParameterizedTest
  @EnumSource(value = Language.class, mode = EnumSource.Mode.EXCLUDE, names = "EN")
  void keepsNoVariantThatTheOtherLanguagesTakeForAnotherTerm(Language language) {
    String name = OTHER_NAME.get(language);
    Map<Language, String> council = with(COUNCIL, language, name);
    council.remove(Language.EN);
    terms.with(Map.of(Language.EN, OFFICE.get(Language.EN), language, name)).with(council);
    takeAll(List.of(Entries.MULTILINGUALISM, OFFICE, council));
    builder.build(step -> {});
    assertEquals(
        List.of(OFFICE.get(language)),
        entry(Language.EN, OFFICE.get(Language.EN)).section(language).orElseThrow().terms().stream()
            .map(TermSection::term)
            .toList());
  }

  @Test
  void keepsNoSingleWordAsAVariantWhereOneLanguageTellsTheTwoApart() {
    Map<Language, String> security =
        Map.of(
            Language.EN, "security",
            Language.FR, "sécurité",
            Language.ES, "seguridad",
            Language.RU, "безопасность",
            Language.ZH, "安全",
            Language.AR, "أمن");
    Map<Language, String> safety =
        with(with(security, Language.EN, "safety"), Language.FR, "sûreté");
    terms.with(security).with(safety);
    takeAll(List.of(OFFICE, security, safety));
    builder.build(step -> {});
    assertEquals(
        List.of("security"),
        entry(Language.EN, "security").section(Language.EN).orElseThrow().terms().stream()
            .map(TermSection::term)
            .toList());
  }

  @Test
  void twoLanguagesAloneAreEnoughForAVariantOfSeveralWords() {
    Map<Language, String> office = only(OFFICE, Language.EN, Language.ZH);
    Map<Language, String> other = with(office, Language.ZH, OTHER_NAME.get(Language.ZH));
    terms.with(other);
    for (Language language : office.keySet()) {
      corpus.save(List.of(document("A/RES/79/331", 2025, language, List.of(office, other))));
    }
    builder.build(step -> {});
    assertEquals(
        List.of("建设和平委员会", "持久和平委员会"),
        entry(Language.EN, OFFICE.get(Language.EN))
            .section(Language.ZH)
            .orElseThrow()
            .terms()
            .stream()
            .map(TermSection::term)
            .toList());
  }

  private static final Map<Language, String> RULE_OF_LAW =
      Map.of(
          Language.EN, "rule of law",
          Language.FR, "état de droit",
          Language.ES, "estado de derecho",
          Language.RU, "верховенство права",
          Language.ZH, "法治",
          Language.AR, "سيادة القانون");

  /** A word that stands beside the rule of law everywhere and is taken for it from English. */
  private static final Map<Language, String> WRONG =
      Map.of(
          Language.FR, "droit commun",
          Language.ES, "derecho común",
          Language.RU, "общее право",
          Language.ZH, "普通法",
          Language.AR, "القانون العام");

  @ParameterizedTest
  @EnumSource(value = Language.class, mode = EnumSource.Mode.EXCLUDE, names = "EN")
  void takesTheTermThatTheOtherLanguagesNameInsteadOfOneThatNoneNames(Language language) {
    terms.with(Map.of(Language.EN, "rule of law", language, WRONG.get(language))).with(RULE_OF_LAW);
    takeWith(language, Map.of(language, WRONG.get(language)));
    builder.build(step -> {});
    ConceptEntry entry = entry(Language.EN, "rule of law");
    assertEquals(RULE_OF_LAW.get(language), term(entry, language));
    assertEquals(6, entry.sections().size());
    assertTrue(names().stream().noneMatch(name -> name.contains(WRONG.get(language))));
  }

  @ParameterizedTest
  @EnumSource(value = Language.class, mode = EnumSource.Mode.EXCLUDE, names = "EN")
  void completesAConceptByWhatTheOtherLanguagesName(Language language) {
    // From English and back the term is lost: the word for it is taken for another one.
    terms
        .with(Map.of(Language.EN, "common law", language, RULE_OF_LAW.get(language)))
        .with(RULE_OF_LAW);
    takeWith(Language.EN, Map.of());
    builder.build(step -> {});
    ConceptEntry entry = entry(Language.EN, "rule of law");
    assertEquals(RULE_OF_LAW.get(language), term(entry, language));
    assertEquals(6, entry.sections().size());
  }

  @ParameterizedTest
  @EnumSource(value = Language.class, mode = EnumSource.Mode.EXCLUDE, names = "EN")
  void confidenceRisesWhereTheLanguagesAgree(Language language) {
    terms.with(RULE_OF_LAW);
    takeWith(Language.EN, Map.of());
    builder.build(step -> {});
    TermSection found =
        entry(Language.EN, "rule of law").section(language).orElseThrow().terms().get(0);
    assertTrue(found.confidence() > 0.95, "0.9 alone, four agree: " + found.confidence());
    assertTrue(found.source().contains("; named so too by the terms in "), found.source());
  }

  /** A document with the rule of law, in one language with another term beside it. */
  private void takeWith(Language language, Map<Language, String> beside) {
    for (Language each : Language.values()) {
      List<Map<Language, String>> concepts = new ArrayList<>(List.of(RULE_OF_LAW, OFFICE));
      if (each == language && !beside.isEmpty()) {
        concepts.add(beside);
      }
      corpus.save(List.of(document("A/RES/61/266", 2007, each, concepts)));
    }
  }

  private static String term(ConceptEntry entry, Language language) {
    return entry.section(language).orElseThrow().terms().get(0).term();
  }

  @Test
  void bringsAnEntryTheNameThatTheTextsUseInItsPlace() {
    Map<Language, String> names = new TreeMap<>(OFFICE);
    names.put(Language.FR, "Commission pour la paix durable");
    glossary.putStarter(List.of(Entries.starter("organ-pbc", names)));
    take("A/RES/79/331", 2025);
    builder.build(step -> {});
    assertEquals(
        List.of(
            "Commission pour la paix durable/preferred/starter",
            "Commission de consolidation de la paix/proposed/build"),
        Entries.terms(glossary.find("organ-pbc").orElseThrow()).stream()
            .filter(term -> term.startsWith("Commission"))
            .toList());
  }

  @Test
  void doesNotProposeWhatHasNoEquivalentInSpiteOfParallelText() {
    terms.with(Map.of(Language.EN, "Stresses"));
    take("A/RES/61/266", 2007);
    take("A/RES/79/331", 2025);
    builder.build(step -> {});
    assertTrue(names().stream().noneMatch(name -> name.contains("Stresses")), names()::toString);
  }

  @Test
  void doesNotTakeTwoConceptsForOneBecauseTheyShareAWord() {
    Map<Language, String> registrar = new TreeMap<>(Entries.variant(" 2"));
    registrar.put(Language.RU, OFFICE.get(Language.RU));
    glossary.putStarter(List.of(Entries.starter("office-registrar", registrar)));
    take("A/RES/79/331", 2025);
    builder.build(step -> {});
    assertEquals(
        Entries.terms(Entries.starter("office-registrar", registrar)),
        Entries.terms(glossary.find("office-registrar").orElseThrow()));
    assertEquals(
        OFFICE.get(Language.RU), term(entry(Language.EN, "Peacebuilding Commission"), Language.RU));
  }
}
