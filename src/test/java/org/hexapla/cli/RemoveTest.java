package org.hexapla.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.Symbol;
import org.hexapla.corpus.store.Stores;
import org.hexapla.glossary.Glossary;
import org.hexapla.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Taking a document in again, in another version, and out of the store. */
class RemoveTest {

  private static final String BODY =
      """
      98/%s. %s

      The General Assembly,

      Bearing in mind the work of the %2$s,

      1. Thanks the %2$s for its report;

      2. Requests the %2$s to report again;

      3. Invites States to help the %2$s;

      4. Decides to ask the %2$s every year.
      """;

  @TempDir Path folder;

  private String out = "";
  private String err = "";

  private int call(String... words) {
    List<String> arguments = new ArrayList<>(Arrays.asList(words));
    arguments.add("--data");
    arguments.add(folder.resolve("data").toString());
    StringWriter written = new StringWriter();
    StringWriter errors = new StringWriter();
    CommandLineEntrance.Surroundings surroundings =
        new CommandLineEntrance.Surroundings(
            folder, Map.of(), new PrintWriter(written), new PrintWriter(errors), false);
    try (OwnStore store = new OwnStore()) {
      int code =
          CommandLineEntrance.execute(
              new HexaplaCommand(surroundings, store, arguments), arguments.toArray(String[]::new));
      out = written.toString();
      err = errors.toString();
      return code;
    }
  }

  private void take(String number, String name) throws IOException {
    Path file = folder.resolve("A_RES_98_" + number + ".en.txt");
    Files.writeString(file, BODY.formatted(number, name));
    assertEquals(0, call("import", file.toString()), () -> err);
  }

  private List<String> terms() {
    List<String> terms = new ArrayList<>();
    try (ApplicationContext context = Stores.open(folder.resolve("data"))) {
      context
          .getBean(Glossary.class)
          .forEach(
              entry ->
                  entry.section(Language.EN).stream()
                      .flatMap(section -> section.terms().stream())
                      .forEach(term -> terms.add(term.term())));
    }
    return terms;
  }

  @Test
  void withdrawsADocumentAndWhatOnlyItProved() throws IOException {
    assertEquals(0, call("init", "--bare"), () -> err);
    take("1", "Lighthouse Authority");
    take("2", "Harbour Commission");
    assertEquals(0, call("build"), () -> err);
    assertTrue(
        terms().containsAll(List.of("Lighthouse Authority", "Harbour Commission")), "" + terms());
    assertEquals(0, call("remove", "A/RES/98/1"), () -> err);
    assertTrue(out.contains("removed A/RES/98/1"), out);
    assertFalse(terms().contains("Lighthouse Authority"), "" + terms());
    assertTrue(terms().contains("Harbour Commission"), "" + terms());
    assertEquals(1, call("show", "A/RES/98/1"));
    assertEquals(1, call("remove", "A/RES/98/1"));
    assertEquals(1, err.lines().count(), err);
  }

  @Test
  void leavesTheGlossaryToTheNextBuildWhereThatIsWanted() throws IOException {
    assertEquals(0, call("init", "--bare"), () -> err);
    take("1", "Lighthouse Authority");
    assertEquals(0, call("build"), () -> err);
    assertEquals(0, call("remove", "A/RES/98/1", "--later"), () -> err);
    assertTrue(terms().contains("Lighthouse Authority"), "" + terms());
    assertEquals(0, call("build"), () -> err);
    assertFalse(terms().contains("Lighthouse Authority"), "" + terms());
  }

  @Test
  void aCorrectedVersionReplacesTheTextAndKeepsWhatWasQuoted() throws IOException {
    assertEquals(0, call("init", "--bare"), () -> err);
    take("1", "Lighthouse Authority");
    String before = version();
    take("1", "Lighthouse Authority");
    assertTrue(out.contains("unchanged"), out);
    assertEquals(before, version());
    take("1", "Lamp Authority");
    assertTrue(out.contains("replaced the text before"), out);
    try (ApplicationContext context = Stores.open(folder.resolve("data"))) {
      Corpus corpus = context.getBean(Corpus.class);
      Symbol symbol = new Symbol("A/RES/98/1");
      Resolution quoted = corpus.find(symbol, Language.EN, before).orElseThrow();
      assertEquals(
          "Thanks the Lighthouse Authority for its report;",
          quoted.paragraph("op1").orElseThrow().text());
      Resolution current = corpus.find(symbol, Language.EN).orElseThrow();
      assertEquals(
          "Thanks the Lamp Authority for its report;",
          current.paragraph("op1").orElseThrow().text());
    }
  }

  private String version() {
    try (ApplicationContext context = Stores.open(folder.resolve("data"))) {
      return context
          .getBean(Corpus.class)
          .find(new Symbol("A/RES/98/1"), Language.EN)
          .orElseThrow()
          .version();
    }
  }

  /** Two texts for one symbol and language in one import: the second is refused, with its cause. */
  @Test
  void twoTextsForOneDocumentAreFlagged() throws IOException {
    assertEquals(0, call("init", "--bare"), () -> err);
    Path texts = Files.createDirectory(folder.resolve("texts"));
    Files.writeString(texts.resolve("one.en.txt"), BODY.formatted("1", "Lighthouse Authority"));
    Files.writeString(texts.resolve("two.en.txt"), BODY.formatted("1", "Lamp Authority"));
    assertEquals(1, call("import", texts.toString()));
    assertTrue(err.contains("two.en.txt: another text of A/RES/98/1 (en)"), err);
  }
}
