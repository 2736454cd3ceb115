package org.hexapla.exchange;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.hexapla.corpus.PlainReason;
import org.hexapla.glossary.ConceptEntry;

/**
 * Reads the starter glossary: every {@code .csv} file of a folder but the decisions, in the columns
 * that its README describes. Rows of one concept may stand in several files.
 */
@Singleton
public final class StarterReader {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  /**
   * The entries, ordered by id.
   *
   * @throws FormatException where a row cannot be understood
   * @throws UncheckedIOException where a file cannot be read
   */
  public List<ConceptEntry> read(Path folder) {
    Map<String, List<StarterRow>> concepts = new TreeMap<>();
    for (Path file : files(folder)) {
      for (StarterRow row : rows(file)) {
        concepts.computeIfAbsent(row.concept(), concept -> new ArrayList<>()).add(row);
      }
    }
    return concepts.values().stream().map(StarterConcept::of).toList();
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".csv"))
          .filter(file -> !file.endsWith(DecisionFile.NAME))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the glossary in " + folder, e);
    }
  }

  /** The rows of one file, in their order. */
  static List<StarterRow> rows(Path file) {
    List<StarterRow> rows = new ArrayList<>();
    try (Reader reader = Files.newBufferedReader(file);
        CSVParser parser = FORMAT.parse(reader)) {
      for (CSVRecord row : parser) {
        String place = file.getFileName() + ", row " + (row.getRecordNumber() + 1);
        if (!row.isConsistent()) {
          throw new FormatException(
              place
                  + ": "
                  + row.size()
                  + " columns, but the header has "
                  + parser.getHeaderNames().size()
                  + "; a cell that holds a comma needs quotation marks");
        }
        rows.add(StarterRow.of(row, place));
      }
      return rows;
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      // The last is what the library says of headings: one that is blank, or twice there.
      throw new FormatException(
          file.getFileName() + ": cannot be read as CSV: " + PlainReason.of(e));
    }
  }
}
