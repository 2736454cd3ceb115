package org.hexapla.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.DocumentDate;
import org.hexapla.corpus.DocumentKind;
import org.hexapla.corpus.KnownOfDocument;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.Symbol;
import org.hexapla.corpus.store.Stores;
import org.hexapla.extract.TermClass;
import org.hexapla.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two resolutions of one series; the second says something that the first does not. */
class TermInventoryTest {

  private static final Symbol FIRST = new Symbol("A/RES/65/9");
  private static final Symbol SECOND = new Symbol("A/RES/75/8");

  private static final Map<Language, String> OLD =
      Map.of(
          Language.EN, "Harbour Council",
          Language.FR, "Conseil portuaire",
          Language.ES, "Consejo Portuario",
          Language.RU, "Портовый совет",
          Language.AR, "مجلس الميناء",
          Language.ZH, "港口理事会");

  private static final Map<Language, String> NEW =
      Map.of(
          Language.EN, "Lighthouse Fund",
          Language.FR, "Fonds des phares",
          Language.ES, "Fondo de Faros",
          Language.RU, "Фонд маяков",
          Language.AR, "صندوق المنارات",
          Language.ZH, "灯塔委员会");

  /** Nothing but the term, so that no test depends on how its neighbours are read. */
  private static final List<String> SENTENCES = List.of("%s.", "%s;");

  @TempDir private Path folder;
  private ApplicationContext context;
  private TermInventory inventory;

  @BeforeEach
  void open() {
    context = Stores.open(folder);
    List<Resolution> documents = new ArrayList<>();
    for (Language language : Language.values()) {
      documents.add(document(FIRST, language, 65, "21 (a)", 2010, List.of(OLD)));
      documents.add(document(SECOND, language, 75, "33", 2020, List.of(OLD, NEW)));
    }
    context.getBean(Corpus.class).save(documents);
    inventory = context.getBean(TermInventory.class);
  }

  @AfterEach
  void close() {
    context.close();
  }

  private static Resolution document(
      Symbol symbol,
      Language language,
      int session,
      String item,
      int year,
      List<Map<Language, String>> terms) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Map<Language, String> term : terms) {
      for (String sentence : SENTENCES) {
        String number = Integer.toString(paragraphs.size() + 1);
        paragraphs.add(
            new Paragraph(
                "op" + number,
                Paragraph.Kind.OPERATIVE,
                number,
                sentence.formatted(term.get(language)),
                List.of()));
      }
    }
    LocalDate day = LocalDate.of(year, 5, 4);
    return new KnownOfDocument(
            DocumentKind.RESOLUTION,
            "General Assembly",
            session,
            item,
            "Harbours",
            DocumentDate.printed(day),
            day)
        .with(symbol, language, "0123456789abcdef", paragraphs);
  }

  private List<String> select(Language language, TermFilter filter) {
    return inventory.select(language, filter).stream()
        .map(selected -> selected.term().candidate().term())
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void tellsWhatAResolutionSaysThatItsPredecessorsDoNot(Language language) {
    TermFilter news = new TermFilter(null, null, null, null, null, null, SECOND);
    List<String> terms = select(language, news);
    assertTrue(terms.contains(NEW.get(language)), terms.toString());
    assertFalse(terms.contains(OLD.get(language)), terms.toString());
    TermFilter ofTheFirst = new TermFilter(null, null, null, null, null, null, FIRST);
    assertTrue(select(language, ofTheFirst).contains(OLD.get(language)));
  }

  @ParameterizedTest
  @EnumSource
  void narrowsBySessionItemYearsAndClass(Language language) {
    String old = OLD.get(language);
    String fresh = NEW.get(language);
    TermFilter session = new TermFilter(null, null, 75, null, null, null, null);
    assertTrue(select(language, session).containsAll(List.of(old, fresh)));
    TermFilter item = new TermFilter(null, null, null, "21(A)", null, null, null);
    assertTrue(select(language, item).contains(old));
    assertFalse(select(language, item).contains(fresh));
    TermFilter years =
        new TermFilter(null, null, null, null, new TermFilter.Years(2005, 2015), null, null);
    assertTrue(select(language, years).contains(old));
    assertFalse(select(language, years).contains(fresh));
    TermFilter organs = new TermFilter(TermClass.ORGAN, null, null, null, null, null, null);
    assertTrue(select(language, organs).containsAll(List.of(old, fresh)));
    TermFilter states = new TermFilter(TermClass.STATE, null, null, null, null, null, null);
    assertEquals(List.of(), select(language, states));
    TermFilter since = new TermFilter(null, null, null, null, null, LocalDate.of(2015, 1, 1), null);
    assertTrue(select(language, since).contains(fresh));
    assertFalse(select(language, since).contains(old));
  }

  @Test
  void citesTheFirstPlaceThatAnswers() {
    TermFilter second = new TermFilter(null, SECOND, null, null, null, null, null);
    inventory
        .select(Language.EN, second)
        .forEach(selected -> assertEquals(SECOND, selected.place().citation().symbol()));
  }

  @ParameterizedTest
  @EnumSource
  void weighsWhatTheOtherLanguagesSay(Language language) {
    TermInventory.Selected first = inventory.select(language, TermFilter.none()).get(0);
    assertEquals(OLD.get(language), first.term().candidate().term());
    double share = first.term().shares().getOrDefault("languages", 0.0);
    assertEquals(2.0, share, 1e-9);
    double sum = first.term().shares().values().stream().mapToDouble(Double::doubleValue).sum();
    assertEquals(first.term().score(), sum, 1e-9);
  }

  @Test
  void readsYearsAndDays() {
    assertEquals(new TermFilter.Years(2006, 2015), TermFilter.Years.of("2006-2015").orElseThrow());
    assertEquals(new TermFilter.Years(2006, 2006), TermFilter.Years.of(" 2006 ").orElseThrow());
    assertTrue(TermFilter.Years.of("2015-2006").isEmpty());
    assertTrue(TermFilter.Years.of("soon").isEmpty());
    assertEquals(LocalDate.of(2006, 1, 1), TermFilter.day("2006").orElseThrow());
    assertTrue(TermFilter.day("2006-13-01").isEmpty());
  }
}
