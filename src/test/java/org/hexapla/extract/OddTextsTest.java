package org.hexapla.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexapla.corpus.MemoryCorpus;
import org.hexapla.text.Language;
import org.hexapla.text.TextAnalyzer;
import org.hexapla.text.WordLists;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Long lists, capitals, noise and very short texts: no crash, no flood, nothing glued together. */
class OddTextsTest {

  private static final CandidateExtractor EXTRACTOR =
      new CorpusCandidateExtractor(TextAnalyzer.standard(), ExtractionSettings.standard());

  private static final int STATES = 100;

  private static final Map<Language, String> SEPARATORS =
      Map.of(
          Language.EN, ", ",
          Language.FR, ", ",
          Language.ES, ", ",
          Language.RU, ", ",
          Language.AR, "، و",
          Language.ZH, "、");

  private static List<CandidateTerm> candidates(Language language, String... texts) {
    MemoryCorpus corpus = new MemoryCorpus().with("A/1/1", language, texts);
    return EXTRACTOR.extract(corpus, language).stream().map(ScoredTerm::candidate).toList();
  }

  private static List<String> terms(Language language, String... texts) {
    return candidates(language, texts).stream().map(CandidateTerm::term).toList();
  }

  /** Names of which none holds another. */
  private static List<String> states(Language language) {
    List<String> all = WordLists.read(language, "states");
    List<String> chosen = new ArrayList<>();
    for (String name : all) {
      boolean apart = chosen.stream().noneMatch(one -> one.contains(name) || name.contains(one));
      if (apart && chosen.size() < STATES) {
        chosen.add(name);
      }
    }
    return chosen;
  }

  @ParameterizedTest
  @EnumSource
  void aHundredStatesComeOutAsStates(Language language) {
    List<String> states = states(language);
    String list = String.join(SEPARATORS.get(language), states);
    List<CandidateTerm> found = candidates(language, list, list);
    Set<String> told =
        found.stream()
            .filter(one -> one.termClass() == TermClass.STATE)
            .map(CandidateTerm::term)
            .collect(Collectors.toSet());
    List<String> missed = states.stream().filter(state -> !told.contains(state)).toList();
    assertTrue(missed.size() <= MISSED, missed.toString());
    List<String> glued =
        found.stream()
            .map(CandidateTerm::term)
            .filter(term -> states.stream().filter(term::contains).count() > 1)
            .toList();
    assertEquals(List.of(), glued);
    List<String> others =
        found.stream()
            .filter(one -> one.termClass() != TermClass.STATE)
            .map(CandidateTerm::term)
            .toList();
    assertTrue(others.size() <= OTHERS, others.toString());
  }

  /** Of a hundred names, those that may be understood otherwise: Chad of another spelling. */
  private static final int MISSED = 3;

  private static final int OTHERS = 3;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN | THE HARBOUR COUNCIL SHALL REPORT EVERY YEAR ON THE STATE OF ITS BOATS | THE HARBOUR"
            + " COUNCIL MAY ASK FOR HELP | HARBOUR COUNCIL",
        "FR | LE CONSEIL PORTUAIRE REND COMPTE CHAQUE ANNÉE DE L'ÉTAT DE SES BATEAUX | LE CONSEIL"
            + " PORTUAIRE DEMANDE DE L'AIDE | CONSEIL PORTUAIRE",
        "ES | EL CONSEJO PORTUARIO INFORMA CADA AÑO DEL ESTADO DE SUS BARCOS | EL CONSEJO PORTUARIO"
            + " PIDE AYUDA | CONSEJO PORTUARIO",
        "RU | ПОРТОВЫЙ СОВЕТ ЕЖЕГОДНО СООБЩАЕТ О СОСТОЯНИИ СВОИХ ЛОДОК | ПОРТОВЫЙ СОВЕТ ПРОСИТ О"
            + " ПОМОЩИ | ПОРТОВЫЙ СОВЕТ",
      })
  void capitalsEverywhereMakeNoFlood(Language language, String first, String second, String term) {
    List<String> terms = terms(language, first, second);
    assertTrue(terms.contains(term), terms.toString());
    assertTrue(terms.size() <= 4, terms.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN | The har- bour council met.. |, The harbour council ll met 1 1 1. | The harbour"
            + " council ~~ sat. | harbour council",
        "FR | Le conseil portuaire ¦ a siégé.. | Le conseil portuaire a a voté ]]. | Le conseil"
            + " portuaire. | conseil portuaire",
        "ES | El consejo portuario ¦ se reunió.. | El consejo portuario votó ]] 1 1. | El consejo"
            + " portuario. | consejo portuario",
        "RU | Портовый совет ¦ заседал.. | Портовый совет совет ]] голосовал. | Портовый совет. |"
            + " портовый совет",
        "AR | اجتمع مجلس الميناء ¦ أمس.. | صوت مجلس الميناء ]] 1 1. | مجلس الميناء. | مجلس الميناء",
        "ZH | 港口理事会 and 开会。 | 港口理事会理事会表决。 | 感谢港口理事会。 | 港口理事会"
      })
  void noiseOfScanningHidesNoTerm(
      Language language, String first, String second, String third, String term) {
    List<String> terms = terms(language, first, second, third);
    assertTrue(terms.stream().anyMatch(term::equalsIgnoreCase), terms.toString());
    assertFalse(
        terms.stream().anyMatch(one -> one.matches(".*(?:and|¦|\\]|~).*")), terms.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN | The Harbour Council thanks all. The Harbour Council votes. | Harbour Council",
        "FR | Le Conseil portuaire remercie. Hier le Conseil portuaire votait. | Conseil portuaire",
        "ES | El Consejo Portuario agradece. Ayer el Consejo Portuario votaba. | Consejo Portuario",
        "RU | Вчера Портовый совет голосовал. Сегодня Портовый совет молчит. | Портовый совет",
        "AR | شكر مجلس الميناء الجميع. صوت مجلس الميناء. | مجلس الميناء",
        "ZH | 感谢港口理事会。请港口理事会表决。 | 港口理事会"
      })
  void oneParagraphOfOneLanguageIsEnough(Language language, String text, String term) {
    List<String> terms = terms(language, text);
    assertTrue(terms.contains(term), terms.toString());
    for (Language other : Language.values()) {
      MemoryCorpus corpus = new MemoryCorpus().with("A/1/1", language, text);
      assertEquals(other != language, EXTRACTOR.extract(corpus, other).isEmpty());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN | Lasting harbour peace and quiet matter. | We keep lasting harbour peace and quiet. |"
            + " lasting harbour peace and quiet",
        "FR | Elle veille au maintien de la paix et de la sécurité portuaires. | Voici le maintien"
            + " de la paix et de la sécurité portuaires. | maintien de la paix et de la sécurité"
            + " portuaires",
        "ES | Vela por el mantenimiento de la paz y la seguridad portuarias. | He aquí el"
            + " mantenimiento de la paz y la seguridad portuarias. | mantenimiento de la paz y la"
            + " seguridad portuarias",
        "RU | Речь о поддержании портового мира и безопасности. | Он за поддержание портового мира"
            + " и безопасности. | поддержание портового мира и безопасности",
        "AR | يهدف إلى صون السلام والأمن البحريين. | يسعى إلى صون السلام والأمن البحريين. | صون"
            + " السلام والأمن البحريين",
        "ZH | 致力于海上和平与安全。 | 他谈到海上和平与安全。 | 海上和平与安全"
      })
  void aCoordinationThatIsOneNameStaysOne(
      Language language, String first, String second, String term) {
    List<String> terms = terms(language, first, second);
    assertTrue(terms.contains(term), terms.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN | We count harbour fire drills. | Then harbour fire drills stop. | No more harbour fire"
            + " drills. | harbour fire drills | fire drills",
        "FR | Voici les feux de port rouges. | Puis les feux de port rouges. | Aussi les feux de"
            + " port rouges. | feux de port rouges | port rouges",
        "ES | Aquí las luces rojas del puerto viejo. | Luego las luces rojas del puerto viejo. |"
            + " Sin las luces rojas del puerto viejo. | luces rojas del puerto viejo | rojas del"
            + " puerto",
        "RU | Вот красные огни старого порта. | Затем красные огни старого порта. | Без красных"
            + " огней старого порта. | красные огни старого порта | огни старого порта",
        "AR | هذه أضواء الميناء الحمراء. | ثم أضواء الميناء الحمراء. | وتلك أضواء الميناء الحمراء."
            + " | أضواء الميناء الحمراء | الميناء الحمراء",
        "ZH | 我们看见港口红色灯塔。 | 他走进港口红色灯塔。 | 感谢港口红色灯塔。 | 港口红色灯塔 | 红色灯塔"
      })
  void aNestedTermStandsOnlyIfItLivesOnItsOwn(
      Language language, String first, String second, String third, String whole, String nested) {
    List<String> terms = terms(language, first, second, third);
    assertTrue(terms.contains(whole), terms.toString());
    assertFalse(terms.contains(nested), terms.toString());
  }
}
