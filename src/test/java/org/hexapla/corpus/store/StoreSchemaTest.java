package org.hexapla.corpus.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.hexapla.SmallDisk;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.Footnote;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.StoreException;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Stores of the first version become current ones with all that they held, or stay as they were.
 */
class StoreSchemaTest {

  @TempDir Path folder;

  private Path data;

  private StoreAddress address(Stores.Kind kind) {
    data = folder.resolve("data");
    return kind == Stores.Kind.H2
        ? StoreLocation.at(data)
        : new ServerAddress(Stores.serverAddress(data), null, null);
  }

  /** The tables of the first version that was handed out, with a row in each. */
  private static void makeFirst(StoreAddress address) throws Exception {
    migrations("1").migrate(address, null, address instanceof ServerAddress);
    try (Connection connection = address.connect();
        Statement statement = connection.createStatement()) {
      for (String row :
          Files.readString(
                  Path.of("src/test/resources/org/hexapla/corpus/store/store-of-version-1.sql"))
              .split(";\n")) {
        statement.execute(row);
      }
    }
  }

  private static StoreSchema migrations(String newest) throws Exception {
    Path some = Files.createTempDirectory("migrations");
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.startsWith("V" + newest + "__")) {
          Files.copy(file, some.resolve(name));
        }
      }
    }
    return new StoreSchema(newest, List.of("filesystem:" + some));
  }

  /** As it is, and one migration more: it changes tables, and fails then. */
  private StoreSchema failing() throws Exception {
    Path broken = Files.createDirectory(folder.resolve("broken"));
    Files.writeString(
        broken.resolve("V1000__fails.sql"),
        "DROP TABLE footnote;\nALTER TABLE paragraph DROP COLUMN number;\n"
            + "UPDATE paragraph SET text = 'changed';\nINSERT INTO nowhere VALUES (1);\n");
    return new StoreSchema("1000", List.of("classpath:db/migration", "filesystem:" + broken));
  }

  private static String version(StoreAddress address) throws SQLException {
    try (Connection connection = address.connect()) {
      return StoreSchema.version(connection);
    }
  }

  private static void holdsEverything(ApplicationContext context) {
    Resolution document =
        context.getBean(Corpus.class).find(new Symbol("A/RES/1/1"), Language.FR).orElseThrow();
    assertEquals("Le titre", document.title());
    assertEquals(
        List.of("Le titre", "Décide d’agir¹."),
        document.paragraphs().stream().map(paragraph -> paragraph.text()).toList());
    assertEquals(List.of(new Footnote("1", "La note.")), document.footnotes());
    assertEquals("A/RES/1/2", document.references().get(0).symbol().value());
    assertEquals(List.of("A/1/L.1"), document.drafts().stream().map(Symbol::value).toList());
    assertEquals(List.of("Brésil"), document.sponsors());
    assertEquals(1, context.getBean(Corpus.class).revision());
  }

  @ParameterizedTest
  @EnumSource(Stores.Kind.class)
  void theFirstVersionBecomesTheCurrentOne(Stores.Kind kind) throws Exception {
    StoreAddress address = address(kind);
    makeFirst(address);
    try (ApplicationContext context = kind.open(data)) {
      holdsEverything(context);
      try (Connection connection = address.connect();
          Statement statement = connection.createStatement();
          ResultSet rows =
              statement.executeQuery(
                  "SELECT t.term, t.usage_by_year, c.sentence, s.definition, l.note, g.what"
                      + " FROM concept k JOIN concept_layer l ON l.concept_id = k.id"
                      + " JOIN language_section s ON s.concept_id = k.id"
                      + " JOIN term t ON t.concept_id = k.id JOIN context c ON c.term_id = t.id"
                      + " JOIN change_log g ON g.concept_id = k.id"
                      + " WHERE k.id = 'kept/from-before' AND k.lock_version = 7")) {
        assertTrue(rows.next());
        assertEquals(
            List.of(
                "décision", "2006:28,2025:1", "Décide d’agir¹.", "Un acte.", "une note", "made"),
            List.of(
                rows.getString(1),
                rows.getString(2),
                rows.getString(3),
                rows.getString(4),
                rows.getString(5),
                rows.getString(6)));
        assertFalse(rows.next());
      }
    }
    assertEquals(StoreSchema.CURRENT.newest(), version(address));
  }

  @ParameterizedTest
  @EnumSource(Stores.Kind.class)
  void aStoreIsBackedUpBeforeItChanges(Stores.Kind kind) throws Exception {
    StoreAddress address = address(kind);
    makeFirst(address);
    Files.createDirectories(data.resolve("originals"));
    Files.writeString(data.resolve("originals/index.tsv"), "a row\n");
    try (ApplicationContext context = kind.open(data)) {
      holdsEverything(context);
    }
    Path backup;
    try (Stream<Path> made = Files.list(data.resolve("backups"))) {
      backup = made.findFirst().orElseThrow();
    }
    Path earlier = folder.resolve("earlier");
    assertEquals("1", StoreRestore.restore(backup, earlier).schema());
    assertEquals("1", version(StoreLocation.at(earlier)));
    assertEquals("a row\n", Files.readString(earlier.resolve("originals/index.tsv")));
    try (ApplicationContext context = Stores.open(earlier)) {
      holdsEverything(context);
    }
    assertEquals(StoredRows.of(address), StoredRows.of(StoreLocation.at(earlier)));
    assertFalse(Files.exists(data.resolve("upgrade")));
  }

  @ParameterizedTest
  @EnumSource(Stores.Kind.class)
  void nothingChangesWhereItCannotBeBackedUp(Stores.Kind kind) throws Exception {
    StoreAddress address = address(kind);
    makeFirst(address);
    Path inTheWay = Files.createDirectories(data).resolve("backups");
    Files.writeString(inTheWay, "no folder");
    String told = refusal(kind);
    assertTrue(told.contains("the folder " + inTheWay + " cannot be made"), told);
    assertEquals("1", version(address));
    Files.delete(inTheWay);
    try (ApplicationContext context = kind.open(data)) {
      holdsEverything(context);
    }
  }

  @ParameterizedTest
  @EnumSource(Stores.Kind.class)
  void nothingChangesWhereTheDiskIsFull(Stores.Kind kind) throws Exception {
    StoreAddress address = address(kind);
    Files.createDirectories(data);
    try (SmallDisk disk = SmallDisk.on(data, 4)) {
      makeFirst(address);
      Path rest = data.resolve("originals");
      fill(rest);
      String told = refusal(kind);
      assertTrue(told.contains("the disk is full"), told);
      assertEquals("1", version(address));
      Files.delete(rest);
      disk.change("size=40m");
      try (ApplicationContext context = kind.open(data)) {
        holdsEverything(context);
      }
    }
  }

  /** Until nothing more goes in. */
  private static void fill(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      while (true) {
        out.write(new byte[4096]);
      }
    } catch (IOException full) {
      assertTrue(Files.size(file) > 0, full::toString);
    }
  }

  private String refusal(Stores.Kind kind) {
    try (ApplicationContext context = kind.open(data)) {
      RuntimeException failure =
          assertThrows(RuntimeException.class, () -> context.getBean(Corpus.class));
      String told = StoreFaults.in(failure).orElseThrow().getMessage();
      assertEquals(1, told.lines().count(), told);
      return told;
    }
  }

  @ParameterizedTest
  @EnumSource(Stores.Kind.class)
  void aMigrationThatFailsLeavesTheStoreAsItWas(Stores.Kind kind) throws Exception {
    StoreAddress address = address(kind);
    makeFirst(address);
    String told =
        assertThrows(StoreException.class, () -> failing().open(address, data)).getMessage();
    assertEquals(1, told.lines().count(), told);
    assertTrue(told.startsWith("the store could not be brought from version 1 to 1000"), told);
    assertTrue(told.toLowerCase(java.util.Locale.ROOT).contains("nowhere"), told);
    assertTrue(told.contains("nothing in it was changed: go on with the version"), told);
    assertEquals("1", version(address));
    assertFalse(Files.exists(data.resolve("upgrade")));
    try (ApplicationContext context = kind.open(data)) {
      holdsEverything(context);
    }
  }

  @Test
  void whatAKillLeftOfAChangeIsOfNoUse() throws Exception {
    StoreAddress address = address(Stores.Kind.H2);
    makeFirst(address);
    Path half = Files.createDirectories(data.resolve("upgrade"));
    Files.writeString(half.resolve("hexapla.mv.db"), "half a store");
    Files.writeString(half.resolve("hexapla.confirmed"), "half a number");
    try (ApplicationContext context = Stores.open(data)) {
      holdsEverything(context);
    }
    assertFalse(Files.exists(half));
  }
}
