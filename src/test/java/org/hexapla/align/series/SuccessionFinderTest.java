package org.hexapla.align.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hexapla.align.Succession;
import org.hexapla.align.Succession.Kind;
import org.hexapla.align.SuccessionFinder;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.store.Stores;
import org.hexapla.extract.CandidateExtractor;
import org.hexapla.extract.CandidateTerm;
import org.hexapla.extract.ScoredTerm;
import org.hexapla.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SuccessionFinderTest {

  private static final Map<Language, List<String>> BODY =
      Map.of(
          Language.AR, List.of("لجنة الأنهار المشتركة", "مفوضية الأنهار والبحيرات المشتركة"),
          Language.ZH, List.of("共有河流委员会", "共有河流和湖泊委员会"),
          Language.EN,
              List.of("Committee on Shared Rivers", "Commission on Shared Rivers and Lakes"),
          Language.FR,
              List.of("Comité des fleuves partagés", "Commission des fleuves et lacs partagés"),
          Language.RU, List.of("Комитет по общим рекам", "Комиссия по общим рекам и озерам"),
          Language.ES,
              List.of("Comité de Ríos Compartidos", "Comisión de Ríos y Lagos Compartidos"));

  /** The forms that stand in the texts: each name occurs there once. */
  private static final Map<Language, List<String>> DEPARTMENT =
      Map.of(
          Language.AR, List.of("إدارة مياه الجبال", "إدارة مياه الجبال والجزر"),
          Language.ZH, List.of("高山水务部", "高山海岛水务部"),
          Language.EN,
              List.of("Department of Mountain Waters", "Department of Mountain and Island Waters"),
          Language.FR,
              List.of(
                  "Département des eaux de montagne",
                  "Département des eaux de montagne et des îles"),
          Language.RU, List.of("Департаментом горных вод", "Департаментом горных и островных вод"),
          Language.ES,
              List.of(
                  "Departamento de Aguas de Montaña", "Departamento de Aguas de Montaña e Islas"));

  private static final Map<Language, List<String>> PLACE =
      Map.of(
          Language.AR, List.of("فيلمارا", "فيلمورا"),
          Language.ZH, List.of("圣杜尼维", "圣卜尼维"),
          Language.EN, List.of("Velmara", "Velmora"),
          Language.FR, List.of("Velmara", "Velmora"),
          Language.RU, List.of("Вельмаре", "Вельморе"),
          Language.ES, List.of("Velmara", "Velmora"));

  @TempDir Path folder;
  private ApplicationContext context;
  private Corpus corpus;

  @BeforeEach
  void open() {
    context = Stores.open(folder);
    corpus = context.getBean(Corpus.class);
  }

  @AfterEach
  void close() {
    context.close();
  }

  private List<Succession> find(Language language) {
    List<CandidateTerm> names =
        context.getBean(CandidateExtractor.class).extract(corpus, language).stream()
            .map(ScoredTerm::candidate)
            .toList();
    return context.getBean(SuccessionFinder.class).find(corpus, language, names, List.of());
  }

  private static List<List<String>> pairs(List<Succession> found, Kind kind) {
    return found.stream()
        .filter(one -> one.kind() == kind)
        .map(one -> List.of(one.earlier().term(), one.later().term()))
        .toList();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void findsNewNamesAndNothingElse(Language language) {
    corpus.save(SeriesDocuments.all());
    List<Succession> found = find(language);
    assertEquals(
        List.of(BODY.get(language), DEPARTMENT.get(language)), pairs(found, Kind.SUCCESSION));
    assertEquals(List.of(PLACE.get(language)), pairs(found, Kind.SPELLING));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void provesItByTheParallelParagraphs(Language language) {
    corpus.save(SeriesDocuments.all());
    Succession body = find(language).get(0);
    assertEquals(
        List.of("pp1~pp1", "op1~op1", "op2~op2", "op3~op3", "op4~op4"),
        body.proofs().stream()
            .map(proof -> proof.earlier().locator().id() + "~" + proof.later().locator().id())
            .toList());
    for (Succession.ParallelUse proof : body.proofs()) {
      Resolution earlier = corpus.find(SeriesDocuments.EARLIER, language).orElseThrow();
      String text = earlier.paragraph(proof.earlier().locator().id()).orElseThrow().text();
      assertTrue(body.earlier().surfaceForms().containsKey(proof.earlier().span().of(text)));
    }
    assertEquals(5, body.earlier().frequency());
    assertEquals(5, body.later().frequency());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void findsNothingInOneDocument(Language language) {
    corpus.save(
        SeriesDocuments.all().stream()
            .filter(document -> document.symbol().equals(SeriesDocuments.LATER))
            .toList());
    assertEquals(List.of(), find(language));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void keepsApartWhatALaterDocumentStillNames(Language language) {
    List<Resolution> documents = new ArrayList<>(SeriesDocuments.all());
    // The same resolution once more, last: both bodies are in use over the same years.
    SeriesDocuments.all().stream()
        .filter(document -> document.symbol().equals(SeriesDocuments.EARLIER))
        .map(SeriesDocuments::again)
        .forEach(documents::add);
    corpus.save(documents);
    assertEquals(
        List.of(),
        find(language).stream()
            .map(one -> one.earlier().term())
            .filter(BODY.get(language)::contains)
            .collect(Collectors.toList()));
  }
}
