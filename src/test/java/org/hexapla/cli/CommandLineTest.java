package org.hexapla.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands on a real store, as a person or a script calls them. */
class CommandLineTest {

  private static final Path SAMPLES = Path.of("glossary/sample").toAbsolutePath();

  private static final Pattern PLACE =
      Pattern.compile("\\{\"symbol\":\"[^\"]+\",\"paragraph\":.*?\"start\":\\d+");

  @TempDir static Path shared;
  @TempDir Path folder;

  /** A store with one sample series in six languages, built. */
  @BeforeAll
  static void makeStore() {
    Path data = shared.resolve("data");
    assertEquals(0, call(shared, data, "init", "--bare").code());
    for (String code : List.of("ar", "zh", "en", "fr", "ru", "es")) {
      CommandAnswer answer =
          call(
              shared,
              data,
              "import",
              SAMPLES.resolve("SAMPLE_RES_1_1." + code + ".txt").toString(),
              SAMPLES.resolve("SAMPLE_RES_7_2." + code + ".txt").toString());
      assertEquals(0, answer.code(), answer.err());
    }
    CommandAnswer built = call(shared, data, "build");
    assertEquals(0, built.code(), built.err());
    assertTrue(built.out().contains("documents  2 in 12 texts"), built.out());
  }

  @Test
  void listsDocumentsWithTheirLanguages() {
    CommandAnswer answer = onStore("documents");
    assertEquals("symbol\tlanguage\tkind\tdate\tparagraphs\tversion\ttitle", answer.lines().get(0));
    assertEquals(13, answer.lines().size());
    assertTrue(answer.out().contains("SAMPLE/RES/7/2\tzh\tresolution\t2014-11-18\t"), answer.out());
  }

  @Test
  void showsWhatADocumentCitesAndItsSeries() {
    CommandAnswer references = onStore("references", "SAMPLE/RES/7/2");
    assertEquals(0, references.code(), references.err());
    assertTrue(references.out().contains("cites"), references.out());
    CommandAnswer series = onStore("series", "SAMPLE/RES/7/2");
    assertEquals("symbol\tdate\tlanguages\ttitle\tbecause", series.lines().get(0));
    assertTrue(series.out().contains("SAMPLE/RES/1/1\t"), series.out());
    CommandAnswer json = onStore("series", "SAMPLE/RES/7/2", "--format", "json");
    assertTrue(json.out().startsWith("{\"symbol\":\"SAMPLE/RES/7/2\",\"members\":["), json.out());
    CommandAnswer unknown = onStore("references", "A/RES/1/1");
    assertEquals(1, unknown.code());
    assertEquals(1, unknown.err().lines().count(), unknown.err());
  }

  @ParameterizedTest
  @CsvSource({"ar", "zh", "en", "fr", "ru", "es"})
  void showsOneDocumentAsJsonInEveryLanguage(String language) {
    CommandAnswer answer =
        onStore("show", "SAMPLE/RES/1/1", "--lang", language, "--format", "json");
    assertEquals(0, answer.code(), answer.err());
    for (String field :
        List.of(
            "\"symbol\":\"SAMPLE/RES/1/1\"",
            "\"kind\":\"resolution\"",
            "\"adopted\":\"2008-11-12\"",
            "\"agendaItem\":\"14 (c)\"",
            "\"id\":\"op9(d)\"",
            "\"vote\":null")) {
      assertTrue(answer.out().contains(field), field + " in " + answer.out());
    }
  }

  @Test
  void narrowsAndExplainsTerms() {
    CommandAnswer answer =
        onStore("terms", "--lang", "zh", "--class", "organ", "--top", "3", "--format", "json");
    for (String field : List.of("\"shares\":{\"frequency\":", "\"languages\":", "\"forms\":{")) {
      assertTrue(answer.out().contains(field), field + " in " + answer.out());
    }
    assertEquals(1, onStore("terms", "--lang", "zh", "--years", "1990-1999").lines().size());
    assertTrue(
        onStore("terms", "--lang", "zh", "--new-in", "SAMPLE/RES/7/2").lines().stream()
            .skip(1)
            .allMatch(line -> line.contains("SAMPLE/RES/7/2")));
  }

  @ParameterizedTest
  @CsvSource({
    "ar, الأمم المتحدة",
    "zh, 联合国",
    "en, United Nations",
    "fr, Nations Unies",
    "ru, Организации Объединенных Наций",
    "es, Naciones Unidas"
  })
  void turnsThePagesOfAConcordance(String language, String phrase) {
    List<String> all = places(phrase, language, "--limit", "100");
    assertTrue(all.size() > 2, all::toString);
    assertEquals(all.subList(0, 2), places(phrase, language, "--limit", "2", "--offset", "0"));
    assertEquals(all.subList(1, 3), places(phrase, language, "--limit", "2", "--offset", "1"));
    assertEquals(List.of(), places(phrase, language, "--offset", Integer.toString(all.size())));
    assertEquals(2, onStore("concordance", phrase, "--from", language, "--offset", "-1").code());
    assertEquals(
        all, places(phrase, language, "--limit", "100", "--since", "1946", "--until", "2100"));
    assertEquals(List.of(), places(phrase, language, "--until", "1945"));
  }

  /** The places of a phrase, a line each. */
  private List<String> places(String phrase, String language, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("concordance", phrase, "--from", language, "--format", "json"));
    arguments.addAll(List.of(more));
    CommandAnswer answer = onStore(arguments.toArray(String[]::new));
    assertEquals(0, answer.code(), answer.err());
    return PLACE.matcher(answer.out()).results().map(MatchResult::group).toList();
  }

  @Test
  void pairsTheParagraphsOfTwoLanguages() {
    CommandAnswer answer = onStore("align", "SAMPLE/RES/1/1", "--from", "zh", "--to", "ar");
    assertEquals("source_ids\ttarget_ids\tscore\tsource_text\ttarget_text", answer.lines().get(0));
    assertTrue(answer.out().contains("\nop9(d)\top9(d)\t"), answer.out());
  }

  @ParameterizedTest
  @CsvSource({"ar, zh", "zh, en", "en, fr", "fr, ru", "ru, es", "es, ar"})
  void pairsSentencesAndClausesInsideParagraphs(String from, String to) {
    List<String> paragraphs = aligned(from, to, "paragraph");
    List<String> sentences = aligned(from, to, "sentence");
    List<String> clauses = aligned(from, to, "clause");
    assertTrue(sentences.size() >= paragraphs.size());
    assertTrue(clauses.size() > sentences.size(), clauses.size() + " " + sentences.size());
    // Whatever is paired, nothing is lost and nothing said twice.
    assertEquals(words(paragraphs, 3), words(sentences, 3));
    assertEquals(words(paragraphs, 3), words(clauses, 3));
    assertEquals(words(paragraphs, 4), words(clauses, 4));
    // The fourth preambular paragraph is one sentence of several clauses in every language.
    long inside = clauses.stream().filter(row -> row.startsWith("pp4\tpp4\t")).count();
    assertTrue(inside >= 2, () -> String.join("\n", clauses));
  }

  /** The rows of a document of which every paragraph stands in both languages. */
  private List<String> aligned(String from, String to, String unit) {
    CommandAnswer answer =
        onStore("align", "SAMPLE/RES/1/1", "--from", from, "--to", to, "--unit", unit);
    assertEquals(0, answer.code(), answer.err());
    assertEquals("source_ids\ttarget_ids\tscore\tsource_text\ttarget_text", answer.lines().get(0));
    return answer.lines().subList(1, answer.lines().size());
  }

  private static String words(List<String> rows, int column) {
    return rows.stream()
        .map(row -> row.split("\t", -1)[column])
        .collect(Collectors.joining())
        .replaceAll("\\s", "");
  }

  @Test
  void refusesAnUnknownUnit() {
    CommandAnswer answer =
        onStore("align", "SAMPLE/RES/1/1", "--from", "en", "--to", "fr", "--unit", "word");
    assertEquals(2, answer.code());
    assertTrue(answer.err().contains("--unit"), answer.err());
  }

  @Test
  void compilesTheSameLexiconEachTime() throws IOException {
    Path data = folder.resolve("store");
    assertEquals(0, call(folder, data, "init", "--bare").code());
    CommandAnswer none = call(folder, data, "lexicon", "first");
    assertEquals(1, none.code());
    assertTrue(none.err().contains("no document stands in two languages"), none.err());
    for (String code : List.of("zh", "en", "ar")) {
      String sample = SAMPLES.resolve("SAMPLE_RES_7_2." + code + ".txt").toString();
      assertEquals(0, call(folder, data, "import", sample).code());
    }
    CommandAnswer answer = call(folder, data, "lexicon", "first");
    assertEquals(0, answer.code(), answer.err());
    assertTrue(answer.out().contains("written to " + folder.resolve("first")), answer.out());
    assertEquals(0, call(folder, data, "lexicon", "second").code());
    for (String file : List.of("ar-en.tsv.gz", "ar-zh.tsv.gz", "zh-en.tsv.gz")) {
      assertTrue(answer.out().contains(file), answer.out());
      byte[] first = Files.readAllBytes(folder.resolve("first").resolve(file));
      assertArrayEquals(first, Files.readAllBytes(folder.resolve("second").resolve(file)), file);
      String rows =
          new String(
              new GZIPInputStream(new ByteArrayInputStream(first)).readAllBytes(),
              StandardCharsets.UTF_8);
      assertTrue(rows.startsWith("# Word keys"), rows);
      assertTrue(rows.lines().skip(1).count() > 50, rows);
      assertTrue(rows.lines().skip(1).allMatch(row -> row.matches("[^\t]+\t[^\t]+\t\\d+\\.\\d")));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ar, منظمة التعاون الإسلامي",
    "zh, 伊斯兰合作组织",
    "en, Organization of Islamic Cooperation",
    "fr, Organisation de la coopération islamique",
    "ru, Организация исламского сотрудничества",
    "es, Organización de Cooperación Islámica"
  })
  void findsTheNameOfAnOrganizationWholeInEveryLanguage(String language, String name) {
    CommandAnswer answer = onStore("terms", "--lang", language, "--top", "200");
    assertTrue(
        answer.lines().stream().anyMatch(line -> line.split("\t")[1].equals(name)), answer.out());
  }

  @Test
  void mapsATermAndSaysWhereThereIsNoEvidence() throws IOException {
    Path terms = folder.resolve("terms.txt");
    Files.writeString(terms, "Organization of Islamic Cooperation\nlunar eclipse\n");
    CommandAnswer answer =
        onStore("map", "--from", "en", "--to", "zh", "--terms", terms.toString());
    assertEquals("term\trank\tequivalent\tconfidence\tsupport\tcitations", answer.lines().get(0));
    assertTrue(
        answer.lines().get(1).startsWith("Organization of Islamic Cooperation\t1\t伊斯兰合作组织\t"),
        answer.out());
    assertTrue(answer.out().contains("SAMPLE/RES/7/2, "), answer.out());
    assertTrue(answer.lines().contains("lunar eclipse\t0\t\t\t\t"), answer.out());
  }

  @Test
  void looksATermUpWithItsProofInTheOtherLanguages() {
    CommandAnswer answer = onStore("lookup", "伊斯兰合作组织", "--to", "en,ar");
    assertTrue(answer.out().contains("Organization of Islamic Cooperation"), answer.out());
    assertTrue(answer.out().contains("منظمة التعاون الإسلامي"), answer.out());
    assertTrue(answer.out().contains("SAMPLE/RES/7/2, "), answer.out());
  }

  @Test
  void exportsEveryEntryAsALineOfJson() throws IOException {
    Path file = folder.resolve("entries.jsonl");
    CommandAnswer answer = onStore("export", "--format", "jsonl", "--samples", file.toString());
    assertEquals(0, answer.code(), answer.err());
    assertTrue(Files.readAllLines(file).stream().anyMatch(line -> line.contains("伊斯兰合作组织")));
  }

  @Test
  void saysSoWhereNothingIsFound() {
    CommandAnswer answer = onStore("lookup", "lunar eclipse observatory");
    assertEquals(0, answer.code());
    assertTrue(answer.out().contains("no entry holds"), answer.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"***", "\u0301", "\u202e\u202c", "\u0000", "a*a*a*a*a*a*a*b", "(a+)+$"})
  void answersWhatNobodyMeansInBoundedTime(String query) {
    assertTimeout(
        Duration.ofSeconds(60),
        () -> {
          CommandAnswer answer = onStore("lookup", query);
          assertEquals(0, answer.code(), answer.err());
          boolean letters = query.codePoints().anyMatch(Character::isLetter);
          assertTrue(letters || answer.out().contains("no entry holds"), answer.out());
          assertEquals(0, onStore("concordance", query, "--from", "en").code());
        });
  }

  @Test
  void refusesWhatIsEmptyOrTooLong() {
    for (String command : List.of("lookup", "concordance")) {
      CommandAnswer answer = onStore(command, "语".repeat(100_000), "--from", "zh");
      assertEquals(2, answer.code(), answer.out());
      assertTrue(answer.err().contains("100000 characters"), answer.err());
    }
    assertEquals(2, onStore("lookup", " ").code());
    assertEquals(2, onStore("lookup", "a", "--from", "tlh").code());
    assertEquals(2, onStore("lookup", "a", "--colour", "red").code());
  }

  @Test
  void goesOnPastABadFileAndExitsWithOne() throws IOException {
    Files.write(folder.resolve("image.txt"), new byte[] {0, 1, 2, 0, (byte) 0xff, 0, 3});
    Files.writeString(folder.resolve("empty.txt"), "");
    Files.write(
        folder.resolve("cyrillic.txt"), "Совет Безопасности,".getBytes(Charset.forName("KOI8-R")));
    Path good = SAMPLES.resolve("SAMPLE_RES_8_3.fr.txt");
    Path data = folder.resolve("store");
    CommandAnswer answer =
        call(folder, data, "import", "image.txt", "empty.txt", "missing.txt", good.toString());
    assertEquals(1, answer.code());
    assertEquals(
        3, answer.err().lines().filter(line -> line.startsWith("hexapla: " + folder)).count());
    assertTrue(answer.out().contains("SAMPLE/RES/8/3 (fr), resolution"), answer.out());
    assertTrue(call(folder, data, "documents").out().contains("SAMPLE/RES/8/3\tfr"));
  }

  @Test
  void refusesABitextWhoseLinesDoNotMatch() throws IOException {
    Files.writeString(folder.resolve("pair.en"), "One.\nTwo.\n");
    Files.writeString(folder.resolve("pair.fr"), "Un.\n");
    Path data = folder.resolve("store");
    CommandAnswer answer = call(folder, data, "import", "--bitext", "pair");
    assertEquals(1, answer.code());
    assertTrue(answer.err().contains("en 2") || answer.err().contains("en=2"), answer.err());
    assertFalse(call(folder, data, "documents").out().contains("other"));
  }

  @ParameterizedTest
  @CsvSource({
    "2, 'terms --lang xx', 'is not a language'",
    "2, 'terms', '--lang'",
    "2, 'terms --lang en --years soon', 'no span'",
    "2, 'terms --lang en --since soon', 'not a date'",
    "2, 'terms --lang en --session x', '--session'",
    "2, 'fly', 'fly'",
    "2, 'import', 'give either'",
    "2, 'map --from en --to en --terms x', 'choose another'",
    "1, 'show nonsense --lang en', 'is not a symbol'",
    "1, 'show A/RES/1/1 --lang en', 'is not in the store'",
    "1, 'show SAMPLE/RES/1/1 --lang en --data nowhere', 'no store in'",
    "1, 'map --from en --to fr --terms missing.txt', 'no file'",
    "1, 'init', 'already'"
  })
  void answersBadInputWithOneLineAndItsCode(int code, String arguments, String message) {
    CommandAnswer answer = onStore(arguments.split(" "));
    assertEquals(code, answer.code(), answer.err());
    assertTrue(answer.err().lines().findFirst().orElse("").contains(message), answer.err());
    assertFalse(answer.err().contains("\tat "), answer.err());
  }

  @Test
  void refusesAPortInUseBeforeAnyLongWork() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());
      Path data = folder.resolve("store");
      CommandAnswer answer = call(folder, data, "serve", "--port", port);
      assertEquals(1, answer.code());
      assertEquals(
          "hexapla: port " + port + " on 127.0.0.1 is in use; choose another with --port",
          answer.err().strip());
      assertFalse(Files.exists(data.resolve("hexapla.mv.db")));
    }
  }

  private CommandAnswer onStore(String... arguments) {
    return call(folder, shared.resolve("data"), arguments);
  }

  private static CommandAnswer call(Path directory, Path data, String... arguments) {
    return CommandAnswer.of(directory, data, arguments);
  }

  @Test
  void rehearsesOnAnEmptyFolderOnly() {
    Path data = folder.resolve("rehearsed");
    CommandAnswer first = CommandAnswer.of(folder, data, "rehearse");
    assertEquals(0, first.code(), first.err());
    assertTrue(first.out().startsWith("multilingualism  ["), first.out());
    CommandAnswer second = CommandAnswer.of(folder, data, "rehearse");
    assertEquals(1, second.code());
    assertEquals(
        "hexapla: there is a store in " + data + "; choose an empty folder", second.err().strip());
  }

  @Test
  void knowsACommandBehindTheFolderOfItsStore() {
    for (List<String> given :
        List.of(
            List.of("lookup", "Secretary-General", "--data", shared.resolve("data").toString()),
            List.of("--data", shared.resolve("data").toString(), "lookup", "Secretary-General"),
            List.of("--data=" + shared.resolve("data"), "lookup", "Secretary-General"))) {
      CommandAnswer answer =
          CommandAnswer.of(folder, folder.resolve("none"), given.toArray(String[]::new));
      assertEquals(0, answer.code(), answer.err());
      assertTrue(answer.out().contains("Secretary-General"), answer.out());
    }
  }
}
