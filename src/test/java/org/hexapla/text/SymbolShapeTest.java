package org.hexapla.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SymbolShapeTest {

  /** Behind {@code |} stands what is no part of the symbol. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "A/RES/79/331",
        "A/RES/79/331|. The Assembly",
        "61/266",
        "61/266|-",
        "S/RES/1325(2000)",
        "S/RES/1325(2000)|)",
        "S/RES/1325|(2000",
        "S/RES/1325|()",
        "S/RES/1325| (2000)",
        "3363(XXX)",
        "3363(S-VI)",
        "12(IV)",
        "A/61/L.7/Add.1",
        "A/61/L.7/Add.1|.",
        "A/61/7|/",
        "A/61/7|/add",
        "А/61/7", // Cyrillic
        "Я/7",
        "A/٦١/٢٦٦",
        "CEDAW/C/2024/1",
        "ABCDEFGHIJKL/5",
        "A/Abcdefghijkl/5",
        "A/C.3/61/Corr.1|：联合国",
        "A/61/PV.1| et"
      })
  void endsWhereTheNumberOfTheDocumentDoes(String marked) {
    int end = marked.contains("|") ? marked.indexOf('|') : marked.length();
    String text = marked.replace("|", "");
    assertEquals(end, SymbolShape.end(text, 0));
    assertEquals(end + 2, SymbolShape.end("« " + text, 2));
  }

  @ParameterizedTest
  @CsvSource({
    "HIV/AIDS",
    "A/",
    "A",
    "61",
    "/7",
    "a/61/7",
    "ABCDEFGHIJKLM/5",
    "5(XX)",
    "A/B/C",
    "'(2000)'",
    "-7/5"
  })
  void isNotThatOfOtherWords(String text) {
    assertEquals(-1, SymbolShape.end(text, 0), text);
  }
}
