package org.hexapla.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People and programs, taken in and sent away from the command line. */
class UserCommandTest {

  @TempDir static Path data;
  private static final OwnStore STORE = new OwnStore();

  @BeforeAll
  static void makeStore() {
    assertEquals(0, call("", "init", "--bare").code());
  }

  @AfterAll
  static void close() {
    STORE.close();
  }

  private static CommandAnswer call(String secret, String... arguments) {
    return CommandAnswer.of(Path.of("").toAbsolutePath(), data, STORE, () -> secret, arguments);
  }

  @Test
  void takesSomebodyInAndShowsThePasswordOnce() {
    CommandAnswer added = call("", "user", "add", "王小明", "--role", "terminologist");
    assertEquals(0, added.code(), added.err());
    assertTrue(added.out().matches("(?s).*password: [a-z2-9]{4}(-[a-z2-9]{4}){4} .*"), added.out());
    assertTrue(call("", "user", "list").out().contains("王小明\tterminologist\t"));
    CommandAnswer twice = call("", "user", "add", "王小明", "--role", "reader");
    assertEquals(1, twice.code());
    assertTrue(twice.err().contains("there is a '王小明' already"), twice.err());
  }

  @Test
  void takesAPasswordThatWasAskedFor() {
    CommandAnswer weak = call("short", "user", "add", "maría", "--role", "reader", "--ask");
    assertEquals(1, weak.code());
    assertTrue(weak.err().contains("fewer than 12"), weak.err());
    CommandAnswer added =
        call("una frase bastante larga", "user", "add", "maría", "--role", "reader", "--ask");
    assertEquals(0, added.code(), added.err());
    assertFalse(added.out().contains("frase"), added.out());
  }

  @Test
  void keepsTheLastAdministrator() {
    call("", "user", "add", "first", "--role", "administrator");
    call("", "user", "add", "other", "--role", "contributor");
    CommandAnswer removed = call("", "user", "remove", "first");
    assertEquals(1, removed.code());
    assertTrue(removed.err().contains("is the last administrator"), removed.err());
    assertEquals(1, call("", "user", "role", "first", "--role", "reader").code());
    assertEquals(0, call("", "user", "role", "other", "--role", "administrator").code());
    assertEquals(0, call("", "user", "remove", "first").code());
    assertFalse(call("", "user", "list").out().contains("first"));
  }

  @Test
  void givesAProgramATokenAndTakesItBack() {
    call("", "user", "add", "robot", "--role", "contributor");
    CommandAnswer token =
        call("", "token", "add", "robot", "--label", "nightly import", "--days", "30");
    assertTrue(token.out().matches("hexapla_[\\w-]{43}\n"), token.out());
    String list = call("", "token", "list").out();
    assertFalse(list.contains(token.out().strip()));
    String id =
        list.lines().filter(line -> line.contains("nightly import")).findFirst().orElseThrow();
    assertEquals(0, call("", "token", "revoke", id.split("\t")[0]).code());
    assertFalse(call("", "token", "list").out().contains("nightly import"));
    assertEquals(1, call("", "token", "revoke", "nothing").code());
    assertEquals(1, call("", "token", "add", "nobody").code());
  }

  @Test
  void saysWhatIsMissing() {
    assertEquals(2, call("", "user", "add", "x").code());
    assertEquals(2, call("", "user", "add", "x", "--role", "king").code());
    assertEquals(2, call("", "user", "remove").code());
    assertEquals(1, call("", "user", "add", "<b>", "--role", "reader").code());
  }

  @Test
  void aServiceThatIsOpenToOthersNeedsAnAdministrator(@TempDir Path empty) {
    StringWriter err = new StringWriter();
    CommandLineEntrance.Surroundings surroundings =
        new CommandLineEntrance.Surroundings(
            empty,
            Map.of("HEXAPLA_DATA", empty.toString()),
            new PrintWriter(new StringWriter()),
            new PrintWriter(err),
            false);
    String[] serve = {"serve", "--host", "0.0.0.0", "--port", "0"};
    try (OwnStore own = new OwnStore()) {
      assertEquals(
          1,
          CommandLineEntrance.execute(
              new HexaplaCommand(surroundings, own, List.of(serve)), serve));
    }
    assertEquals(1, err.toString().lines().count(), err.toString());
    assertTrue(err.toString().contains("there is no administrator yet"), err.toString());
  }
}
