package org.hexapla.align;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.hexapla.text.Language;
import org.hexapla.text.TextAnalyzer;

/** The starter glossary as knowledge for the pairing, read from its files. */
final class StarterTranslations implements KnownTranslations {

  private final TextAnalyzer analyzer;
  private final Map<String, Map<Language, Set<String>>> concepts = new HashMap<>();
  private final Map<List<Language>, Map<String, Set<String>>> byPair = new HashMap<>();

  StarterTranslations(Path folder, TextAnalyzer analyzer) throws IOException {
    this.analyzer = analyzer;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".csv")).sorted().toList()) {
        read(file);
      }
    }
  }

  private void read(Path file) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader = Files.newBufferedReader(file)) {
      for (CSVRecord row : format.parse(reader)) {
        for (Language language : Language.values()) {
          if (!row.get(language.code()).isBlank()) {
            concepts
                .computeIfAbsent(row.get("concept"), concept -> new HashMap<>())
                .computeIfAbsent(language, l -> new HashSet<>())
                .add(analyzer.key(row.get(language.code()), language));
          }
        }
      }
    }
  }

  @Override
  public synchronized Map<String, Set<String>> between(Language source, Language target) {
    return byPair.computeIfAbsent(
        List.of(source, target),
        pair -> {
          Map<String, Set<String>> pairs = new HashMap<>();
          for (Map<Language, Set<String>> concept : concepts.values()) {
            for (String key : concept.getOrDefault(source, Set.of())) {
              pairs
                  .computeIfAbsent(key, k -> new HashSet<>())
                  .addAll(concept.getOrDefault(target, Set.of()));
            }
          }
          return pairs;
        });
  }
}
