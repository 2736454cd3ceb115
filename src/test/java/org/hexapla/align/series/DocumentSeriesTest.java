package org.hexapla.align.series;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.hexapla.corpus.DocumentDate;
import org.hexapla.corpus.DocumentKind;
import org.hexapla.corpus.KnownOfDocument;
import org.hexapla.corpus.MemoryCorpus;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentSeriesTest {

  private final MemoryCorpus corpus = new MemoryCorpus();

  private void add(
      Language language, String symbol, @Nullable String title, @Nullable DocumentDate date) {
    add(language, symbol, title, date, List.of());
  }

  private void add(
      Language language,
      String symbol,
      @Nullable String title,
      @Nullable DocumentDate date,
      List<Symbol> drafts) {
    Paragraph paragraph =
        new Paragraph("op1", Paragraph.Kind.OPERATIVE, "1", "Decides.", List.of());
    corpus.save(
        List.of(
            new KnownOfDocument(DocumentKind.RESOLUTION, null, null, null, title, date, null)
                .with(
                    new Symbol(symbol), language, "0123456789abcdef", drafts, List.of(paragraph))));
  }

  private static DocumentDate year(int year) {
    return DocumentDate.inferred(year, DocumentDate.Basis.SOURCE);
  }

  private static DocumentDate day(int year, int month) {
    return DocumentDate.printed(LocalDate.of(year, month, 1));
  }

  private List<String> steps(Language language) {
    return new DocumentSeries(new UnitTexts(language, SeriesTexts.ANALYZER))
        .steps(corpus, language).stream()
            .map(step -> step.earlier().symbol().value() + " > " + step.later().symbol().value())
            .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AR | التعاون بين الأمم ومجلس الأنهار | التعاون بين الأمم ومجلس البحيرات | حماية الغابات",
        "ZH | 各国与河流理事会的合作 | 各国与湖泊理事会的合作 | 保护山区森林",
        "EN | Cooperation between States and the Council of Rivers | Cooperation between States and"
            + " the Council of Lakes | Forests of the mountains",
        "FR | Coopération entre les États et le Conseil des fleuves | Coopération entre les États"
            + " et le Conseil des lacs | Forêts de montagne",
        "RU | Сотрудничество между государствами и Советом рек | Сотрудничество между государствами"
            + " и Советом озер | Леса в горах",
        "ES | Cooperación entre los Estados y el Consejo de Ríos | Cooperación entre los Estados y"
            + " el Consejo de Lagos | Bosques de montaña"
      })
  void followsWhatHasNearlyTheSameTitle(
      Language language, String title, String renamed, String other) {
    add(language, "A/RES/60/1", title, year(2005));
    add(language, "A/RES/61/1", title, year(2006));
    add(language, "A/RES/61/2", other, year(2006));
    add(language, "A/RES/63/1", renamed, year(2008));
    assertEquals(List.of("A/RES/60/1 > A/RES/61/1", "A/RES/61/1 > A/RES/63/1"), steps(language));
  }

  @Test
  void goesForwardFromYearToYear() {
    add(Language.EN, "A/RES/60/1", "Use of rivers", day(2005, 3));
    add(Language.EN, "A/RES/60/9", "Use of rivers", day(2005, 9));
    assertEquals(List.of(), steps(Language.EN));
    add(Language.EN, "A/RES/61/1", "Use of rivers", day(2006, 3));
    assertEquals(List.of("A/RES/60/9 > A/RES/61/1"), steps(Language.EN));
  }

  @Test
  void takesTheLatestOfTheMostAlike() {
    // Five of the five words, five of six, and four of five: the last is less like it than by a
    // tenth.
    add(Language.EN, "A/RES/60/1", "rivers lakes forests mountains valleys", year(2005));
    add(Language.EN, "A/RES/61/1", "rivers lakes forests mountains valleys coasts", year(2006));
    add(Language.EN, "A/RES/62/1", "rivers lakes forests mountains harbours", year(2007));
    add(Language.EN, "A/RES/65/1", "rivers lakes forests mountains valleys", year(2010));
    assertEquals(
        List.of("A/RES/60/1 > A/RES/61/1", "A/RES/61/1 > A/RES/62/1", "A/RES/61/1 > A/RES/65/1"),
        steps(Language.EN));
  }

  @ParameterizedTest
  @CsvSource({
    "lakes forests mountains valleys coasts hills towns roads ships farms, 1",
    "lakes forests mountains valleys coasts hills gardens roads ships farms, 0"
  })
  void asksForSevenOfTenWords(String title, int expected) {
    String other = "lakes forests mountains valleys coasts hills towns bridges horses mills";
    add(Language.EN, "A/RES/60/1", other, year(2005));
    add(Language.EN, "A/RES/61/1", title, year(2006));
    assertEquals(expected, steps(Language.EN).size());
  }

  @Test
  void leavesOutWhatHasNoTitleOrNoDate() {
    add(Language.EN, "A/RES/60/1", "Use of rivers", null);
    add(Language.EN, "A/RES/61/1", null, year(2006));
    add(Language.EN, "A/RES/62/1", "Use of rivers", year(2007));
    add(Language.FR, "A/RES/59/1", "Use of rivers", year(2004));
    assertEquals(List.of(), steps(Language.EN));
  }

  @Test
  void countsADraftAndItsAdoptedTextOnce() {
    add(Language.EN, "A/RES/60/1", "Use of rivers", year(2005));
    add(Language.EN, "A/61/L.1", "Use of rivers", year(2006));
    add(Language.EN, "A/RES/61/1", "Use of rivers", year(2007), List.of(new Symbol("A/61/L.1")));
    assertEquals(List.of("A/RES/60/1 > A/RES/61/1"), steps(Language.EN));
    add(Language.FR, "A/61/L.1", "Use of rivers", year(2006));
    add(Language.FR, "A/RES/60/1", "Use of rivers", year(2005));
    assertEquals(List.of("A/RES/60/1 > A/61/L.1"), steps(Language.FR));
  }
}
