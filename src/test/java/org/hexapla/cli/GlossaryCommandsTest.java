package org.hexapla.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.store.Documents;
import org.hexapla.corpus.store.Stores;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.store.Entries;
import org.hexapla.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Deciding, reviewing and looking back, by command, on real stores. */
class GlossaryCommandsTest {

  /** Where the store is, for the commands as for everybody else. */
  private static final String URL = "hexapla.store.url";

  @TempDir private Path folder;

  @BeforeEach
  void writeDecisions() throws IOException {
    StringBuilder rows = new StringBuilder("concept,action,language,term,words,source\n");
    Entries.MULTILINGUALISM.forEach(
        (language, term) -> rows.append("c-a,prefer," + language.code() + "," + term + ",,\n"));
    rows.append("c-new,add,ru,мандат,,seen by Ana\n");
    Files.writeString(folder.resolve("list.csv"), rows);
  }

  @AfterEach
  void forgetTheServer() {
    System.clearProperty(URL);
  }

  @AfterAll
  static void leaveNothingSet() {
    assertEquals(null, System.getProperty(URL));
  }

  private void fill(Stores.Kind kind) {
    try (ApplicationContext context = kind.open(folder.resolve("data"))) {
      context
          .getBean(Glossary.class)
          .propose(
              List.of(
                  Entries.proposal("c-a", Entries.MULTILINGUALISM, "A/RES/79/331"),
                  Entries.proposal("c-b", Entries.MULTILINGUALISM, "A/RES/61/7"),
                  Entries.proposal("c-part", Map.of(Language.FR, "en partie"), "A/RES/61/7"),
                  recent("c-recent")));
      List<Resolution> documents = new ArrayList<>();
      documents.add(document("A/RES/61/7", 2006, Language.FR, "Prie l'Office des terres d'agir;"));
      documents.add(document("A/RES/79/331", 2025, Language.FR, "Prie l'Agence des sols d'agir;"));
      context.getBean(Corpus.class).save(documents);
    }
    if (kind == Stores.Kind.POSTGRESQL) {
      System.setProperty(URL, Stores.serverAddress(folder.resolve("data")));
    }
  }

  /** A concept that has a name in two languages since 2025. */
  private static ConceptEntry recent(String id) {
    ConceptEntry entry =
        Entries.proposal(
            id, Map.of(Language.RU, "новое имя", Language.AR, "اسم جديد"), "A/RES/79/331");
    return new ConceptEntry(
        id,
        0,
        null,
        entry.origin(),
        null,
        entry.sections().stream()
            .map(
                section ->
                    new LanguageSection(
                        section.language(),
                        null,
                        section.terms().stream()
                            .map(
                                term ->
                                    term.withEvidence(
                                        term.contexts(), new TreeMap<>(Map.of(2025, 1))))
                            .toList()))
            .toList());
  }

  private static Resolution document(String symbol, int year, Language language, String words) {
    return Documents.adopted(
        symbol,
        language,
        "0123456789abcdef",
        null,
        LocalDate.of(year, 10, 20),
        List.of(Documents.operative(1, words)));
  }

  @ParameterizedTest
  @EnumSource(Stores.Kind.class)
  void takesAListOfDecisionsOnceAndWritesItOut(Stores.Kind kind) throws IOException {
    fill(kind);
    CommandAnswer first = call("decide", "--list", "list.csv", "--by", "Ana");
    assertEquals("7 decisions done, 0 done before, 0 not done\n", first.out(), first.err());
    assertEquals(0, first.code());
    CommandAnswer again = call("decide", "--list", "list.csv", "--by", "Ana");
    assertEquals("0 decisions done, 7 done before, 0 not done\n", again.out(), again.err());
    assertEquals(0, call("decide", "--export", "out.csv").code());
    List<String> rows = Files.readAllLines(folder.resolve("out.csv"));
    assertEquals(8, rows.size(), rows.toString());
    assertTrue(rows.contains("c-a,prefer,zh,使用多种语文,,,,,,,,,,,,,,Ana,"), rows.toString());
    CommandAnswer own = call("decide", "--list", "out.csv", "--by", "Omar");
    assertEquals("0 decisions done, 7 done before, 0 not done\n", own.out(), own.err());
  }

  @Test
  void tellsWhichRowOfAListIsWrong() throws IOException {
    fill(Stores.Kind.H2);
    Files.writeString(
        folder.resolve("wrong.csv"),
        "concept,action,language,term,source\n"
            + "c-a,prefer,fr,absent,\n"
            + "c-a,add,ru,многоязычиe,seen by Ana\n"
            + "c-a,accept,,,\n");
    CommandAnswer answer = call("decide", "--list", "wrong.csv", "--by", "Ana");
    assertEquals(1, answer.code());
    assertEquals("1 decisions done, 0 done before, 2 not done\n", answer.out());
    List<String> problems = answer.err().lines().toList();
    assertTrue(problems.get(0).startsWith("wrong.csv, row 2: "), answer.err());
    assertTrue(problems.get(1).startsWith("wrong.csv, row 3: "), answer.err());
    assertTrue(problems.get(1).contains("two scripts"), answer.err());
  }

  @Test
  void tellsTheLaterOfTwoWhoChangedTheEntryMeanwhile() {
    fill(Stores.Kind.H2);
    String term = Entries.MULTILINGUALISM.get(Language.ES);
    assertEquals(0, call("decide", "prefer", "c-a", term, "--lang", "es", "--by", "Ana").code());
    CommandAnswer later =
        call("decide", "reject", "c-a", term, "--lang", "es", "--by", "Omar", "--version", "1");
    assertEquals(1, later.code());
    assertEquals(1, later.err().lines().count(), later.err());
    assertTrue(later.err().contains("Ana changed the entry meanwhile"), later.err());
  }

  @ParameterizedTest
  @EnumSource(Stores.Kind.class)
  void listsWhatSomebodyShouldLookAt(Stores.Kind kind) {
    fill(kind);
    CommandAnswer all = call("review");
    assertEquals("kind\tconcepts\tlanguage\tterms\twhat", all.lines().get(0));
    for (Language language : Language.values()) {
      String row =
          "same-term\tc-a c-b\t"
              + language.code()
              + "\t"
              + Entries.MULTILINGUALISM.get(language)
              + "\t";
      assertTrue(all.out().contains(row), all.out());
    }
    CommandAnswer missing = call("review", "--kind", "missing-languages");
    assertEquals(3, missing.lines().size(), missing.out());
    assertTrue(missing.out().contains("no name in ar, zh, en, ru, es"), missing.out());
    assertEquals(2, call("review", "--kind", "gossip").code());
    String json = call("review", "--kind", "same-term", "--lang", "ru", "--format", "json").out();
    assertTrue(json.startsWith("[{\"kind\":\"same-term\""), json);
  }

  @ParameterizedTest
  @EnumSource(Stores.Kind.class)
  void listsWhatABuildSaysAgainstDecisions(Stores.Kind kind) {
    fill(kind);
    assertEquals(1, call("review", "--kind", "another-name").lines().size());
    call("decide", "accept", "c-a", "--by", "Ana");
    try (ApplicationContext context = kind.open(folder.resolve("data"))) {
      context
          .getBean(Glossary.class)
          .propose(List.of(Entries.proposal("c-a", Entries.variant("²"), "A/RES/79/331")));
    }
    CommandAnswer against = call("review", "--kind", "another-name");
    assertEquals(1 + Language.values().length, against.lines().size(), against.out());
    for (Language language : Language.values()) {
      String term = Entries.MULTILINGUALISM.get(language) + "²";
      String row = "another-name\tc-a\t" + language.code() + "\t" + term + "\t";
      assertTrue(against.out().contains(row + "decided: not among the names; "), against.out());
    }
  }

  @ParameterizedTest
  @EnumSource(Stores.Kind.class)
  void tellsWhichNamesCameBetweenTwoDates(Stores.Kind kind) {
    fill(kind);
    CommandAnswer since = call("history", "--since", "2020", "--lang", "ru");
    assertEquals(0, since.code(), since.err());
    assertEquals(
        "kind\tconcept\tlanguage\tearlier\tlater\tlast_use\tfirst_use", since.lines().get(0));
    assertEquals(2, since.lines().size(), since.out());
    assertTrue(since.lines().get(1).startsWith("came\tc-recent\tru\t\tновое имя\t"), since.out());
    assertEquals(1, call("history", "--since", "2026").lines().size());
    assertEquals(2, call("history", "--since", "2020", "--until", "2010").code());
    assertEquals(2, call("history", "--since", "yesterday").code());
  }

  @ParameterizedTest
  @EnumSource(Stores.Kind.class)
  void comparesTheNamesOfTwoDocuments(Stores.Kind kind) {
    fill(kind);
    CommandAnswer answer =
        call("history", "--earlier", "A/RES/61/7", "--later", "A/RES/79/331", "--lang", "fr");
    assertEquals(0, answer.code(), answer.err());
    assertEquals(
        "kind\tconcept\tlanguage\tearlier\tlater\tlast_use\tfirst_use", answer.lines().get(0));
    CommandAnswer unknown =
        call("history", "--earlier", "A/RES/1/1", "--later", "A/RES/79/331", "--lang", "fr");
    assertEquals(1, unknown.code());
    assertEquals(1, unknown.err().lines().count(), unknown.err());
    assertEquals(2, call("history", "--earlier", "A/RES/61/7", "--later", "A/RES/79/331").code());
  }

  /** Every command that only asks, on a database without a table: one line says what to do. */
  @Test
  void saysInOneLineThatADatabaseIsEmpty() throws IOException {
    Files.writeString(folder.resolve("text.txt"), "Le multilinguisme.");
    Files.writeString(folder.resolve("terms.txt"), "multilinguisme");
    System.setProperty(URL, Stores.serverAddress(folder.resolve("data")));
    Stream.of(
            "build",
            "documents",
            "show A/RES/61/7 --lang fr",
            "references A/RES/61/7",
            "series A/RES/61/7",
            "align A/RES/61/7 --from fr --to en",
            "terms --lang fr",
            "map --from fr --to en --terms terms.txt",
            "lookup multilinguisme",
            "concordance multilinguisme --from fr",
            "history multilinguisme",
            "history --since 2020",
            "decide accept c-a --by Ana",
            "decide --list list.csv --by Ana",
            "decide --export out.csv",
            "review",
            "recognize text.txt --lang fr",
            "check text.txt --lang fr",
            "sheet --symbol A/RES/61/7 --from fr --to en --format tsv out.tsv",
            "export --format jsonl out.jsonl",
            "import-glossary list.csv",
            "remove A/RES/61/7",
            "backup out.zip")
        .forEach(
            line -> {
              CommandAnswer answer = call(line.split(" "));
              assertEquals(1, answer.code(), line + ": " + answer.err());
              assertEquals(1, answer.err().lines().count(), line + ": " + answer.err());
              assertTrue(answer.err().startsWith("hexapla: no store in "), line + answer.err());
            });
    try (Stream<Path> files = Files.list(folder)) {
      assertTrue(files.noneMatch(file -> file.getFileName().toString().startsWith("out.")));
    }
  }

  /** A database is no folder, whatever the data folder is. */
  @Test
  void saysWhereItMadeAStore() {
    Path data = folder.resolve("data");
    CommandAnswer made = call("init", "--bare");
    assertEquals("made a store in " + data, made.out().strip());
    CommandAnswer again = call("init", "--bare");
    assertTrue(again.err().startsWith("hexapla: there is a store in " + data), again::err);
    String server = Stores.serverAddress(folder.resolve("server"));
    System.setProperty(URL, server);
    CommandAnswer elsewhere = call("init", "--bare");
    String place = elsewhere.out().strip().replace("made a store in ", "");
    assertTrue(place.contains("postgresql"), elsewhere::toString);
    assertTrue(call("init").err().startsWith("hexapla: there is a store in " + place));
  }

  private CommandAnswer call(String... arguments) {
    return CommandAnswer.of(folder, folder.resolve("data"), arguments);
  }
}
