package org.hexapla.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that checks no longer remark on, in one draft or in all, over a real store. */
class IgnoreCommandTest {

  private static final String HEADER = "id\twords\tkind\tlang\tdocument\twho\tsince";

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("draft.txt"), "He was minister in Swaziland.");
    Files.writeString(
        folder.resolve("glossary.csv"),
        "concept,subject,type,status,en,fr\n"
            + "x/eswatini,state,shortForm,preferred,Eswatini,Eswatini\n"
            + "x/eswatini,state,shortForm,superseded,Swaziland,Swaziland\n");
    run("init", "--bare");
    assertEquals(0, run("import-glossary", "glossary.csv").code());
  }

  private CommandAnswer run(String... arguments) {
    return CommandAnswer.of(folder, folder.resolve("data"), arguments);
  }

  private CommandAnswer check(String... more) {
    String[] arguments = new String[4 + more.length];
    System.arraycopy(new String[] {"check", "draft.txt", "--lang", "en"}, 0, arguments, 0, 4);
    System.arraycopy(more, 0, arguments, 4, more.length);
    return run(arguments);
  }

  @Test
  void ignoresWordsForEveryone() {
    assertEquals(1, check().code());
    CommandAnswer added = run("ignore", "swaziland", "--by", "A. Editor");
    assertEquals(0, added.code(), added.err());
    assertEquals(0, check().code(), check().out());
    assertEquals("", check().out());
    List<String> listed = run("ignore").lines();
    assertEquals(HEADER, listed.get(0));
    String[] cells = listed.get(1).split("\t", -1);
    assertEquals("swaziland", cells[1]);
    assertEquals("A. Editor", cells[5]);
    assertEquals(0, run("ignore", "--remove", cells[0]).code());
    assertEquals(1, check().code());
    assertEquals(List.of(HEADER), run("ignore").lines());
  }

  @Test
  void ignoresWordsInOneDraftAlone() {
    run("ignore", "Swaziland", "--by", "A. Editor", "--document", "draft 7", "--lang", "en");
    assertEquals(1, check().code());
    assertEquals(1, check("--document", "draft 8").code());
    assertEquals(0, check("--document", "draft 7").code());
  }

  @Test
  void ignoresOneKindAlone() {
    run("ignore", "Swaziland", "--by", "A. Editor", "--kind", "typography");
    assertEquals(1, check().code());
    run("ignore", "Swaziland", "--by", "A. Editor", "--kind", "state");
    assertEquals(0, check().code());
  }

  @Test
  void saysWhatIsWrong() {
    CommandAnswer unknown = run("ignore", "--remove", "nothing");
    assertEquals(1, unknown.code());
    assertTrue(unknown.err().contains("nothing is ignored under the id nothing"), unknown.err());
    assertEquals(2, run("ignore", "Swaziland").code());
    assertEquals(2, run("ignore", "Swaziland", "--by", "A. Editor", "--kind", "odd").code());
    assertEquals(2, run("ignore", " ", "--by", "A. Editor").code());
  }
}
