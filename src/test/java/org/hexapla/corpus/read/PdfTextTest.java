package org.hexapla.corpus.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.hexapla.corpus.Footnote;
import org.hexapla.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages put together sign by sign: what a footnote is does not depend on the fonts at hand. */
class PdfTextTest {

  private static final float BODY = 12;
  private static final float SMALL = 9;
  private static final float LEFT = 72;
  private static final float RIGHT = 540;
  private static final float LAST_LINE = 700;

  private final List<List<PdfGlyphs.Glyph>> pages = new ArrayList<>();
  private Language language = Language.EN;

  /** Words of the body, the first part of a note that ends with a comma, the rest, another note. */
  private static String[] words(Language language) {
    return switch (language) {
      case AR ->
          new String[] {
            "تطلب إلى الأمين العام أن يقدم تقريرا عن الموضوع",
                "انظر تقرير اللجنة عن دورتها الأولى،",
            "المرفق الثاني، الفقرة ثلاثة.", "المرجع نفسه."
          };
      case ZH -> new String[] {"请秘书长就此提出报告并继续审议这个问题", "见委员会第一届会议的报告，", "附件二，第三段。", "同上。"};
      case EN ->
          new String[] {
            "Requests the Secretary-General to report on the matter",
            "See the report of the Committee on its first session,",
            "annex II, paragraph three.",
            "Ibid."
          };
      case FR ->
          new String[] {
            "Prie le Secrétaire général de lui faire rapport à ce sujet",
            "Voir le rapport du Comité sur sa première session,",
            "annexe II, paragraphe trois.",
            "Ibid."
          };
      case RU ->
          new String[] {
            "просит Генерального секретаря представить доклад по этому вопросу",
            "См. доклад Комитета о работе его первой сессии,",
            "приложение второе, пункт три.",
            "Там же."
          };
      case ES ->
          new String[] {
            "Solicita al Secretario General que la informe sobre la cuestión",
            "Véase el informe de la Comisión sobre su primer período de sesiones,",
            "anexo II, párrafo tres.",
            "Ibid."
          };
    };
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aFootnoteThatEndsWithACommaGoesOnAtTheFootOfTheNextPage(Language own) {
    language = own;
    String[] words = words(own);
    page(words[0], "1 " + words[1]);
    page(words[0], words[2], "2 " + words[3]);
    FootnoteLines.Separated read = new PdfText(pages).read(own);
    assertEquals(
        List.of(
            new Footnote("1", words[1] + (own.spaced() ? " " : "") + words[2]),
            new Footnote("2", words[3])),
        read.footnotes());
    assertEquals(0, read.lines().stream().filter(line -> line.text().contains(words[2])).count());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void smallPrintBehindAFinishedFootnoteIsNotPartOfIt(Language own) {
    language = own;
    String[] words = words(own);
    page(words[0], "1 " + words[3]);
    page(words[0], words[2], "2 " + words[3]);
    assertEquals(
        List.of(new Footnote("1", words[3]), new Footnote("2", words[3])),
        new PdfText(pages).read(own).footnotes());
  }

  /** One word is parted that stands whole elsewhere: so the writer parts words. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RU | вновь отмечает, что положение остается по- | прежнему сложным и что организа- | ция"
            + " работы улучшена, как и организация дел | по-прежнему сложным | организация работы",
        "FR | rappelle que les documents visés au point ci- | dessus sont publics et que la coordi-"
            + " | nation est utile, comme la coordination | ci-dessus sont publics | coordination"
            + " est utile",
        "EN | recalls the work of non-governmental and non- | governmental bodies and the organi- |"
            + " zation of work, as the organization | non-governmental bodies | organization of"
            + " work",
        "ES | recuerda las relaciones políticas y político- | militares, así como que la organi-"
            + " | zación es útil, como la organización | político-militares | organización es útil"
      })
  void aHyphenAtTheEndOfALineStaysWhereItBelongsToTheWord(
      Language own, String first, String second, String third, String kept, String joined) {
    language = own;
    List<PdfGlyphs.Glyph> page = new ArrayList<>();
    line(page, first, BODY, 100, (RIGHT - LEFT) / first.length()); // both reach the margin
    line(page, second, BODY, 116, (RIGHT - LEFT) / second.length());
    line(page, third, BODY, 132, BODY / 2);
    pages.add(page);
    List<TextLine> lines = new PdfText(pages).read(own).lines();
    assertEquals(1, lines.size(), lines.toString());
    String text = lines.get(0).text();
    assertTrue(text.contains(kept) && text.contains(joined), text);
  }

  /** A page with some lines of body and small print at its foot. */
  private void page(String body, String... foot) {
    List<PdfGlyphs.Glyph> page = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      line(page, body, BODY, 100 + 16 * i, BODY / 2);
    }
    for (int i = 0; i < foot.length; i++) {
      line(page, foot[i], SMALL, LAST_LINE - 12 * (foot.length - i), SMALL / 2);
    }
    pages.add(page);
  }

  private void line(
      List<PdfGlyphs.Glyph> page, String text, float size, float baseline, float width) {
    boolean rightToLeft = language == Language.AR;
    float at = rightToLeft ? RIGHT : LEFT;
    for (String sign : text.split("")) {
      float left = rightToLeft ? at - width : at;
      page.add(new PdfGlyphs.Glyph(sign, left, left + width, baseline, size, 0));
      at += rightToLeft ? -width : width;
    }
  }
}
