package org.hexapla.exchange;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.hexapla.text.Language;

/**
 * Why a row of the starter glossary is right where the text has other words, as people found on
 * reading the lines.
 */
final class ExplainedContradictions {

  private final Map<String, String> reasons;

  private ExplainedContradictions(Map<String, String> reasons) {
    this.reasons = reasons;
  }

  /** Reads a CSV with the columns {@code concept,en,language,reason}. */
  static ExplainedContradictions read(Path file) throws IOException {
    Map<String, String> reasons = new TreeMap<>();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader = Files.newBufferedReader(file);
        CSVParser parser = format.parse(reader)) {
      for (CSVRecord row : parser) {
        for (String code : row.get("language").split(" ")) {
          reasons.put(
              key(row.get("concept"), row.get("en"), Language.of(code).orElseThrow()),
              row.get("reason"));
        }
      }
    }
    return new ExplainedContradictions(reasons);
  }

  boolean hold(StarterEvidence.Contradiction contradiction) {
    return reasons.containsKey(key(contradiction));
  }

  /** What is explained here and no longer contradicted by the text. */
  List<String> unused(List<StarterEvidence.Contradiction> contradictions) {
    Set<String> keys =
        contradictions.stream().map(ExplainedContradictions::key).collect(Collectors.toSet());
    return reasons.keySet().stream().filter(key -> !keys.contains(key)).toList();
  }

  private static String key(StarterEvidence.Contradiction contradiction) {
    StarterRow row = contradiction.row();
    return key(row.concept(), row.name(Language.EN), contradiction.language());
  }

  private static String key(String concept, String english, Language language) {
    return concept + " | " + english + " | " + language.code();
  }
}
