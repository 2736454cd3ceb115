package org.hexapla.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hexapla.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** A few lines in which no word can be told from its neighbours, but a name as a whole can. */
class AssociatedPhrasesTest {

  private static final String TERM = "credentials committee";

  private static final List<String> ENGLISH =
      List.of(
          "The credentials committee met on Monday.",
          "The report of the credentials committee was long.",
          "Members spoke in the credentials committee.",
          "The budget committee adopted its budget.",
          "Peace is a goal.");

  private static final Map<Language, String> NAMES =
      Map.of(
          Language.AR, "لجنة وثائق التفويض",
          Language.ZH, "全权证书委员会",
          Language.FR, "comité des pouvoirs",
          Language.RU, "мандатный комитет",
          Language.ES, "comité de credenciales");

  private static final Map<Language, List<String>> LINES =
      Map.of(
          Language.AR,
          List.of(
              "اجتمعت لجنة وثائق التفويض يوم الاثنين.",
              "كان تقرير لجنة وثائق التفويض طويلا.",
              "تكلم أعضاء في لجنة وثائق التفويض.",
              "اعتمدت لجنة الميزانية ميزانيتها.",
              "السلام هدف."),
          Language.ZH,
          List.of("全权证书委员会星期一开会。", "全权证书委员会的报告很长。", "成员在全权证书委员会发言。", "预算委员会通过了预算。", "和平是目标。"),
          Language.FR,
          List.of(
              "Le comité des pouvoirs s'est réuni lundi.",
              "Le rapport du comité des pouvoirs était long.",
              "Des membres ont parlé au comité des pouvoirs.",
              "Le comité du budget a adopté son budget.",
              "La paix est un but."),
          Language.RU,
          List.of(
              "Мандатный комитет собрался в понедельник.",
              "Доклад, который дал мандатный комитет, был длинным.",
              "Членов выслушал мандатный комитет.",
              "Бюджетный комитет принял бюджет.",
              "Мир есть цель."),
          Language.ES,
          List.of(
              "El comité de credenciales se reunió el lunes.",
              "El informe del comité de credenciales era largo.",
              "Los miembros hablaron en el comité de credenciales.",
              "El comité del presupuesto aprobó su presupuesto.",
              "La paz es un fin."));

  private static List<String> found(Bitext bitext, String term) {
    TermOccurrences occurrences =
        TermOccurrences.find(term, new TermLocator(bitext.source(), Documents.ANALYZER), bitext);
    Language to = bitext.target().language();
    return new AssociatedPhrases(bitext)
        .find(
            occurrences,
            new PhraseBounds(bitext.target(), false),
            ExpectedLength.of(Documents.ANALYZER.key(term, Language.EN), Language.EN, to));
  }

  private static String key(Language language) {
    return Documents.ANALYZER.key(NAMES.get(language), language);
  }

  @ParameterizedTest
  @EnumSource(value = Language.class, mode = Mode.EXCLUDE, names = "EN")
  void putTheNameFirstThatStandsWhereTheTermDoes(Language language) {
    Bitext bitext = Documents.bitext(ENGLISH, language, LINES.get(language));
    List<String> found = found(bitext, TERM);
    // Where words are not spaced a part of the name may fit as well: it is grown afterwards.
    int first = language.spaced() ? 1 : found.size();
    assertTrue(found.subList(0, first).contains(key(language)), found::toString);
    assertTrue(found.size() <= 8, found::toString);
  }

  @ParameterizedTest
  @EnumSource(value = Language.class, mode = Mode.EXCLUDE, names = "EN")
  void leaveOutWhatStandsInOneOfTheLinesOnly(Language language) {
    List<String> found = found(Documents.bitext(ENGLISH, language, LINES.get(language)), TERM);
    for (String key : found) {
      long lines =
          LINES.get(language).subList(0, 3).stream()
              .filter(line -> Documents.ANALYZER.key(line, language).contains(key))
              .count();
      assertTrue(lines >= 2, key);
    }
  }

  @Test
  void sayNothingOfATermThatStandsInOneLine() {
    assertEquals(
        List.of(), found(Documents.bitext(ENGLISH, LINES.get(Language.FR)), "budget committee"));
    assertFalse(found(Documents.bitext(ENGLISH, LINES.get(Language.FR)), "committee").isEmpty());
  }

  @Test
  void preferWhatStandsNowhereElse() {
    List<String> english = new ArrayList<>(ENGLISH);
    List<String> french = new ArrayList<>(LINES.get(Language.FR));
    for (int i = 1; i <= 5; i++) {
      english.add("The chair number " + i + " is of wood.");
      french.add("La chaise numéro " + i + " est en bois, dit le comité.");
    }
    List<String> found = found(Documents.bitext(english, french), TERM);
    assertEquals(key(Language.FR), found.get(0));
    assertTrue(
        found.indexOf("pouvoir") >= 0 && found.indexOf("pouvoir") < found.indexOf("comité")
            || !found.contains("comité"),
        found::toString);
  }
}
