package org.hexapla.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hexapla.corpus.Footnote;
import org.hexapla.corpus.ParallelResolution;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.Resolutions;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class BitextTest {

  private static final Map<Language, String> NOTES =
      Map.of(
          Language.AR, "الوثائق الرسمية للجمعية العامة",
          Language.ZH, "大会正式记录",
          Language.EN, "Official records of the General Assembly",
          Language.FR, "Documents officiels de l'Assemblée générale",
          Language.RU, "Официальные отчеты Генеральной Ассамблеи",
          Language.ES, "Documentos oficiales de la Asamblea General");

  private static Resolution noted(Language language, String... marks) {
    Resolution plain =
        Documents.document(
            "SAMPLE/NOTES", language, List.of(Documents.operative(1, "A/RES/61/7 (2006)")));
    return Resolutions.with(
        plain,
        List.of(marks).stream().map(mark -> new Footnote(mark, NOTES.get(language))).toList(),
        plain.references());
  }

  /** A note that one language lacks is paired with nothing, whatever stands at its place. */
  @ParameterizedTest
  @EnumSource(value = Language.class, mode = Mode.EXCLUDE, names = "EN")
  void pairsTheFootnotesOfOneMark(Language language) {
    Map<Language, Resolution> versions = new EnumMap<>(Language.class);
    versions.put(Language.EN, noted(Language.EN, "1", "2", "*"));
    versions.put(language, noted(language, "1", "*", "†"));
    Bitext bitext =
        Documents.bitext(
            LineBitext.of(new ParallelResolution(new Symbol("SAMPLE/NOTES"), versions)), language);
    assertEquals(3, bitext.size(), "a paragraph and two notes");
    for (int unit = 1; unit < bitext.size(); unit++) {
      LanguageText target = bitext.target();
      String words = target.surface(bitext.targetFrom(unit), bitext.targetTo(unit));
      assertTrue(NOTES.get(language).startsWith(words.substring(0, 2)), words);
      assertEquals(unit, bitext.unitOfTarget(bitext.targetFrom(unit)));
      assertEquals(unit, bitext.unitOfSource(bitext.sourceFrom(unit)));
    }
  }
}
