package org.hexapla.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hexapla.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocatorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "op43           | EN | para. 43",
        "op43(a)        | EN | para. 43 (a)",
        "op43(a)(ii)    | EN | para. 43 (a) (ii)",
        "op43(a)        | FR | par. 43 a)",
        "op43(a)        | ES | párr. 43 a)",
        "op43(a)(i)     | RU | пункт 43 a) i)",
        "op43(a)        | ZH | 第 43(a) 段",
        "op43(c)        | AR | الفقرة 43 (ج)",
        "pp1            | EN | first preambular paragraph",
        "pp1            | FR | premier alinéa du préambule",
        "pp2            | ES | segundo párrafo del preámbulo",
        "pp3            | RU | третий пункт преамбулы",
        "pp10           | ZH | 序言部分第十段",
        "pp11           | AR | الفقرة الحادية عشرة من الديباجة",
        "pp24           | EN | preambular paragraph 24",
        "pp24           | RU | 24-й пункт преамбулы",
        "line4          | EN | line 4",
        "line4          | ZH | 第 4 行",
        "line4          | AR | السطر 4",
        "fn10           | EN | footnote 10",
        "fn10           | FR | note 10",
        "art12          | EN | Article 12",
        "art12(2)       | EN | Article 12, para. 2",
        "art12(2)       | ZH | 第 12 条第 2 款",
        "art12(2)       | ES | Artículo 12, párr. 2",
        "h1             | EN | heading 1",
        "title          | RU | заголовок",
        "closing        | FR | mention finale",
        "annex1.op3     | EN | annex 1, para. 3",
        "annex1.op3     | AR | المرفق 1، الفقرة 3",
        "sec2.op1(b)    | EN | section 2, para. 1 (b)",
        "annex2         | ZH | 附件 2",
        "something      | EN | something",
      })
  void writesPlacesAsTheReaderKnowsThem(String id, Language reader, String expected) {
    assertEquals(expected, new Locator(id).display(reader));
  }
}
