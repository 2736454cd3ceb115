package org.hexapla.align;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.hexapla.text.Language;
import org.hexapla.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * A folder with what is known before any document is read: {@code en-fr.tsv.gz} and the like (word
 * key, word key, number of links; lines with {@code #} say where it comes from) and {@code
 * names.tsv} (bearer, then a column a language). Read when asked for, and not kept.
 */
final class LexiconFolder {

  /** Separates the cells of a row; never stands in a key. */
  static final String CELL = "\t";

  static final String NAMES = "names.tsv";

  private final String folder;

  /**
   * @param folder its path; one that is not absolute is sought in the configuration's folder, then
   *     in the program; empty for none
   */
  LexiconFolder(String folder) {
    this.folder = folder;
  }

  /** The lexicon of a pair; empty where the folder has none for it. */
  Lexicon words(Language from, Language to) {
    if (from.compareTo(to) > 0) {
      return words(to, from).reversed();
    }
    Map<String, Map<String, Float>> links = new HashMap<>();
    for (String row : rows(fileName(from, to))) {
      String[] cells = row.split(CELL);
      links
          .computeIfAbsent(cells[0], key -> new HashMap<>())
          .put(cells[1], Float.parseFloat(cells[2]));
    }
    return new Lexicon(links);
  }

  /** The names; those that come with the program where the folder has no table. */
  NameTable names() {
    List<String> own = rows(NAMES);
    boolean other = own.isEmpty() && !folder.isEmpty();
    List<String> rows =
        other ? new LexiconFolder(AlignmentSettings.standard().lexicon()).rows(NAMES) : own;
    if (rows.isEmpty()) {
      return NameTable.EMPTY;
    }
    List<String> header = List.of(rows.get(0).split(CELL));
    return new NameTable(
        rows.subList(1, rows.size()).stream().map(row -> NameTable.parse(header, row)).toList());
  }

  /** The file for a pair whose first language comes before its second. */
  static String fileName(Language first, Language second) {
    return first.code() + "-" + second.code() + ".tsv.gz";
  }

  private List<String> rows(String name) {
    if (folder.isEmpty()) {
      return List.of();
    }
    try (InputStream stream = open(name)) {
      if (stream == null) {
        return List.of();
      }
      InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(stream) : stream;
      return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))
          .lines()
          .filter(row -> !row.startsWith("#") && !row.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder + "/" + name, e);
    }
  }

  private @Nullable InputStream open(String name) throws IOException {
    Path given = Path.of(folder, name);
    String config = System.getProperty(WordLists.CONFIG_PROPERTY);
    if (given.isAbsolute() || config != null) {
      Path file = given.isAbsolute() ? given : Path.of(config).resolve(given);
      if (Files.exists(file)) {
        return Files.newInputStream(file);
      }
    }
    return LexiconFolder.class.getResourceAsStream("/config/" + folder + "/" + name);
  }
}
