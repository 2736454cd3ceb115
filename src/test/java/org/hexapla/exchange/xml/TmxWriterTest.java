package org.hexapla.exchange.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.tmx.TmxFilter;
import org.hexapla.corpus.Symbol;
import org.hexapla.exchange.SampleEntries;
import org.hexapla.exchange.TranslationUnit;
import org.hexapla.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.SAXException;

class TmxWriterTest {

  private static final List<TranslationUnit> UNITS =
      List.of(
          new TranslationUnit(
              new Symbol("A/RES/61/266"),
              List.of("op3"),
              Map.of(
                  Language.EN, "Encourages the use of R&D <in all offices>;",
                  Language.FR, "Encourage la R-D <dans tous les bureaux> ;",
                  Language.AR, "تشجع البحث في كل مكتب؛",
                  Language.ZH, "鼓励𠮷各办事处开展研究；",
                  Language.RU, "призывает вести исследования;",
                  Language.ES, "Alienta la investigación;")),
          new TranslationUnit(
              new Symbol("A/RES/61/266"),
              List.of("op4", "op5"),
              Map.of(Language.FR, "Prie le conseil.", Language.ZH, "请理事会。")));

  @Test
  void isValidByOurOwnSchema() throws IOException, SAXException {
    String written = written();
    assertEquals("", Schemas.complaintsOfOurs("tmx.rnc", written));
    assertTrue(written.contains("<prop type=\"x-symbol\">A/RES/61/266</prop>"));
    assertTrue(written.contains("<prop type=\"x-paragraph\">op3</prop>"));
  }

  @Test
  void leavesOutUnitsWithoutTheSourceLanguageWhichToolsRefuse() throws IOException {
    assertFalse(written().contains("Prie le conseil."));
  }

  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      names = {"EN"},
      mode = EnumSource.Mode.EXCLUDE)
  void okapiReadsTheUnitsBack(Language target) throws IOException {
    LocaleId targetId = LocaleId.fromString(target.code());
    List<ITextUnit> read = new ArrayList<>();
    try (TmxFilter filter = new TmxFilter()) {
      filter.open(
          new RawDocument(
              new ByteArrayInputStream(written().getBytes(StandardCharsets.UTF_8)),
              "UTF-8",
              LocaleId.ENGLISH,
              targetId));
      while (filter.hasNext()) {
        Event event = filter.next();
        if (event.isTextUnit()) {
          read.add(event.getTextUnit());
        }
      }
    }
    Map<Language, String> texts = UNITS.get(0).texts();
    assertEquals(texts.get(Language.EN), read.get(0).getSource().toString());
    assertEquals(texts.get(target), read.get(0).getTarget(targetId).toString());
  }

  private static String written() throws IOException {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    new TmxWriter()
        .write(
            taker -> {
              for (TranslationUnit unit : UNITS) {
                taker.take(unit);
              }
            },
            SampleEntries.header(),
            output);
    return output.toString(StandardCharsets.UTF_8);
  }
}
