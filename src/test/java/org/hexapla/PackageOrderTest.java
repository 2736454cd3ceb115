package org.hexapla;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The rooms stand in the order in which data passes through them: each may import only rooms above
 * it. That is what keeps a question answerable in one place, and makes cycles impossible.
 */
class PackageOrderTest {

  private static final String BASE = "org.hexapla.";

  /** Rooms on one line know nothing of each other. */
  private static final List<List<String>> ORDER =
      List.of(
          List.of("text"),
          List.of("corpus"),
          List.of("extract"),
          List.of("align"),
          List.of("glossary"),
          List.of("search"),
          List.of("check", "exchange"),
          List.of("prepare", "build", "mcp", "access"),
          List.of("api", "web", "cli"));

  /** {@code glossary} outlives the methods that propose to it, so it may not know them. */
  private static final Map<String, List<String>> REFUSED =
      Map.of("glossary", List.of("extract", "align"));

  /** Libraries that live in one room only, by the beginning of the imported name. */
  private static final Map<String, String> LIBRARY_HOMES =
      Map.of(
          "com.ibm.icu",
          "text",
          "morfologik",
          "text",
          "org.apache.lucene.analysis",
          "text",
          "picocli",
          "cli",
          "io.modelcontextprotocol",
          "mcp");

  private static final Pattern IMPORT =
      Pattern.compile("^import\\s+(?:static\\s+)?([\\w.]+?)(?:\\.\\*)?;", Pattern.MULTILINE);

  private record Import(Path file, String fromPackage, String imported) {}

  @Test
  void everyRoomIsKnown() {
    for (Path file : sources()) {
      String room = room(packageOf(file));
      assertFalse(
          !room.isEmpty() && rank(room).isEmpty(),
          () -> file + " is in the room '" + room + "', which the order of rooms does not name");
    }
  }

  @Test
  void roomsImportOnlyRoomsAboveThem() {
    List<String> offences = new ArrayList<>();
    for (Import line : imports()) {
      String from = room(line.fromPackage());
      String to = room(packageOfType(line.imported()));
      if (from.isEmpty() || from.equals(to)) {
        continue; // the application itself starts everything; a room knows itself
      }
      if (to.isEmpty()) {
        offences.add(line.file() + " imports the application, which only starts the rooms");
      } else if (rank(to).orElseThrow() >= rank(from).orElseThrow()) {
        offences.add(
            line.file()
                + " imports "
                + line.imported()
                + ": '"
                + to
                + "' stands beside or below '"
                + from
                + "'; declare an interface in '"
                + from
                + "' and let 'build' hand it in");
      } else if (REFUSED.getOrDefault(from, List.of()).contains(to)) {
        offences.add(
            line.file()
                + ": '"
                + from
                + "' outlives '"
                + to
                + "' and may not import "
                + line.imported());
      }
    }
    assertEquals(List.of(), offences);
  }

  @Test
  void parentRoomsNeverImportTheirSubRooms() {
    List<String> offences = new ArrayList<>();
    for (Import line : imports()) {
      String to = packageOfType(line.imported());
      if (to.startsWith(line.fromPackage() + ".") && !line.fromPackage().equals("org.hexapla")) {
        offences.add(
            line.file()
                + " imports "
                + line.imported()
                + " from its own sub-room; the sub-room implements the parent's interface instead");
      }
    }
    assertEquals(List.of(), offences);
  }

  @Test
  void packagesHaveNoCycle() {
    Map<String, List<String>> graph = new HashMap<>();
    for (Import line : imports()) {
      String to = packageOfType(line.imported());
      if (!to.equals(line.fromPackage())) {
        graph.computeIfAbsent(line.fromPackage(), p -> new ArrayList<>()).add(to);
      }
    }
    for (String start : graph.keySet()) {
      assertFalse(
          reaches(graph, start, start, new ArrayList<>()), "a cycle of packages through " + start);
    }
  }

  @Test
  void librariesStayInTheirRoom() {
    List<String> offences = new ArrayList<>();
    for (Path file : sources()) {
      String room = room(packageOf(file));
      Matcher matcher = IMPORT.matcher(read(file));
      while (matcher.find()) {
        String imported = matcher.group(1);
        LIBRARY_HOMES.forEach(
            (library, home) -> {
              if (imported.startsWith(library + ".") && !room.equals(home) && !room.isEmpty()) {
                offences.add(
                    file + " imports " + imported + ", which lives only in '" + home + "'");
              }
            });
      }
    }
    assertEquals(List.of(), offences);
  }

  private static boolean reaches(
      Map<String, List<String>> graph, String from, String wanted, List<String> seen) {
    for (String next : graph.getOrDefault(from, List.of())) {
      if (next.equals(wanted)) {
        return true;
      }
      if (!seen.contains(next)) {
        seen.add(next);
        if (reaches(graph, next, wanted, seen)) {
          return true;
        }
      }
    }
    return false;
  }

  private static Optional<Integer> rank(String room) {
    for (int line = 0; line < ORDER.size(); line++) {
      if (ORDER.get(line).contains(room)) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  /** {@code org.hexapla.corpus.read} is in the room {@code corpus}; the application is in none. */
  private static String room(String packageName) {
    if (!packageName.startsWith(BASE)) {
      return "";
    }
    String inner = packageName.substring(BASE.length());
    return inner.contains(".") ? inner.substring(0, inner.indexOf('.')) : inner;
  }

  /** The package of an imported type or member: all parts before the first capital letter. */
  private static String packageOfType(String imported) {
    Matcher matcher = Pattern.compile("^([a-z0-9_.]+)\\.[A-Z].*").matcher(imported);
    return matcher.matches() ? matcher.group(1) : imported;
  }

  private static List<Import> imports() {
    List<Import> all = new ArrayList<>();
    for (Path file : sources()) {
      Matcher matcher = IMPORT.matcher(read(file));
      while (matcher.find()) {
        if (matcher.group(1).startsWith("org.hexapla")) {
          all.add(new Import(file, packageOf(file), matcher.group(1)));
        }
      }
    }
    return all;
  }

  private static String packageOf(Path file) {
    Path folder = Path.of("src/main/java").relativize(file.getParent());
    return folder.toString().replace(file.getFileSystem().getSeparator(), ".");
  }

  private static List<Path> sources() {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      List<Path> found = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      assertFalse(found.isEmpty(), "no sources found: is the test run from the project's folder?");
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
