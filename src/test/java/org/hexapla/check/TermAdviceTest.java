package org.hexapla.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hexapla.corpus.Citation;
import org.hexapla.corpus.Locator;
import org.hexapla.corpus.Symbol;
import org.hexapla.glossary.Context;
import org.hexapla.text.Language;
import org.hexapla.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermAdviceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AR | وإذ ترحب بعمل اللجنة، | المصدر: SAMPLE/RES/1/1, الفقرة 2: وإذ ترحب بعمل اللجنة.",
        "ZH | 欢迎委员会的工作； | 来源：SAMPLE/RES/1/1, 第 2 段: 欢迎委员会的工作。",
        "EN | Welcomes the work of the Committee; | Source: SAMPLE/RES/1/1, para. 2: Welcomes the"
            + " work of the Committee.",
        "FR | Se félicite des travaux du Comité ; | Source : SAMPLE/RES/1/1, par. 2: Se félicite"
            + " des travaux du Comité.",
        "RU | приветствует работу Комитета. | Источник: SAMPLE/RES/1/1, пункт 2: приветствует"
            + " работу Комитета.",
        "ES | Acoge con beneplácito la labor del Comité: | Fuente: SAMPLE/RES/1/1, párr. 2: Acoge"
            + " con beneplácito la labor del Comité."
      })
  void quotesItsProofWithOneStopAtTheEnd(Language reader, String sentence, String expected) {
    Citation citation =
        new Citation(
            Symbol.of("SAMPLE/RES/1/1").orElseThrow(),
            reader,
            "1",
            new Locator("op2"),
            new Span(0, sentence.length()));
    Finding.Proof proof = new Finding.Proof("", new Context(sentence, citation, null));
    assertEquals("! " + expected, TermAdvice.withProof("!", proof, reader));
  }
}
