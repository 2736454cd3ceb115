package org.hexapla.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.hexapla.glossary.Glossary.Change;
import org.hexapla.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeLinesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN | added: en “term”, fr “terme” | added: en “term”, fr “terme”",
        "FR | decided: en “term” preferred, fr “terme” deprecated | arrêté : en “term” privilégié,"
            + " fr “terme” déconseillé",
        "ES | withdrawn | retirado",
        "RU | changed: en “preferred, and other words” | изменено: en “preferred, and other words”",
        "AR | decided: en “term” admitted | تقرر: en “term” مقبول",
        "ZH | decided: zh “用语” superseded | 审定： zh “用语” 已被取代",
        "ES | merged by a later program | merged by a later program",
      })
  void saysWhatWasDoneInTheLanguageOfTheInterface(Language language, String logged, String said) {
    assertEquals(said, line(language, "Noor", logged).what());
  }

  @ParameterizedTest
  @CsvSource({"FR, build, la construction", "EN, starter, the starter glossary", "RU, Noor, Noor"})
  void saysWhichPartOfTheProgramDidIt(Language language, String who, String said) {
    assertEquals(said, line(language, who, "withdrawn").who());
  }

  private static ConceptPage.ChangeLine line(Language language, String who, String what) {
    Change change = new Change("concept/term", 1, Instant.EPOCH, who, what, null, null);
    return new ChangeLines(Texts.in(language)).of(List.of(change)).get(0);
  }
}
