package org.hexapla.align;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexapla.text.Language;
import org.hexapla.text.TextAnalyzer;

/**
 * Names that are what they are in every language: States and regions. A bearer may have several,
 * the short and the formal one.
 */
final class NameTable {

  /** Knows no names. */
  static final NameTable EMPTY = new NameTable(List.of());

  /**
   * One name.
   *
   * @param bearer who is called so; the names of one bearer stand for each other
   * @param names by language
   */
  record Name(String bearer, Map<Language, String> names) {}

  private final List<Name> names;

  NameTable(List<Name> names) {
    this.names = List.copyOf(names);
  }

  /**
   * By the key of a source name the keys of the names of the same bearer in the target language:
   * first what corresponds, then the others.
   */
  Map<String, Set<String>> between(Language from, Language to, TextAnalyzer analyzer) {
    Map<String, List<String>> byBearer = new HashMap<>();
    for (Name name : names) {
      String target = name.names().get(to);
      if (target != null) {
        byBearer
            .computeIfAbsent(name.bearer(), key -> new ArrayList<>())
            .add(analyzer.key(target, to));
      }
    }
    Map<String, Set<String>> found = new HashMap<>();
    for (Name name : names) {
      String source = name.names().get(from);
      String target = name.names().get(to);
      if (source != null) {
        Set<String> targets =
            found.computeIfAbsent(analyzer.key(source, from), key -> new LinkedHashSet<>());
        if (target != null) {
          targets.add(analyzer.key(target, to));
        }
        targets.addAll(byBearer.getOrDefault(name.bearer(), List.of()));
      }
    }
    return found;
  }

  /** By key the names of a language as they are written. */
  Map<String, String> forms(Language language, TextAnalyzer analyzer) {
    Map<String, String> forms = new HashMap<>();
    for (Name name : names) {
      String written = name.names().get(language);
      if (written != null) {
        forms.putIfAbsent(analyzer.key(written, language), written);
      }
    }
    return forms;
  }

  /** Reads one line of a table. */
  static Name parse(List<String> header, String row) {
    String[] cells = row.split("\t", -1);
    Map<Language, String> names = new EnumMap<>(Language.class);
    for (int column = 1; column < cells.length; column++) {
      if (!cells[column].isBlank()) {
        names.put(Language.of(header.get(column)).orElseThrow(), cells[column]);
      }
    }
    return new Name(cells[0], names);
  }
}
