package org.hexapla.exchange.table;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.hexapla.corpus.PlainReason;
import org.hexapla.exchange.GlossaryReader;
import org.hexapla.exchange.Utf8Text;
import org.jspecify.annotations.Nullable;

/**
 * Tables of separated values with a row of headings: CSV with commas or semicolons, and TSV. Only
 * UTF-8 is read: any other encoding would have to be guessed, and a wrong guess is worse than none.
 */
@Singleton
final class CsvReader implements GlossaryReader {

  private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

  @Override
  public String format() {
    return "csv";
  }

  @Override
  public boolean reads(String fileName, byte[] head) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return name.endsWith(".csv") || name.endsWith(".tsv");
  }

  @Override
  public void read(Path file, Intake intake) throws IOException {
    OptionalLong foreign = Utf8Text.otherEncodingFrom(file);
    if (foreign.isPresent()) {
      intake.problem(
          foreign.getAsLong(),
          "the file is not in UTF-8; save it as \"CSV UTF-8\", or say in which encoding it is");
      return;
    }
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(separator(file)).setIgnoreEmptyLines(true).get();
    try (Reader reader = Utf8Text.open(file);
        CSVParser parser = CSVParser.parse(reader, format)) {
      read(parser, intake);
    }
  }

  private static void read(CSVParser parser, Intake intake) {
    TableEntries entries = new TableEntries(intake);
    @Nullable TableHeader header = null;
    try {
      for (CSVRecord record : parser) {
        if (header == null) {
          header = new TableHeader(record.toList());
          if (!header.namesALanguage()) {
            intake.problem(1, "no heading names a language: ar, zh, en, fr, ru, es or their names");
            return;
          }
        } else {
          entries.row(
              parser.getCurrentLineNumber(), header, record.stream().map(Cells::unguard).toList());
        }
      }
    } catch (UncheckedIOException e) {
      // An opened quotation mark without its end, as in half a file.
      intake.problem(parser.getCurrentLineNumber(), "the table ends here: " + PlainReason.of(e));
    }
    entries.finish();
  }

  /** The separator by which the headings fall into the most columns. */
  private static char separator(Path file) throws IOException {
    try (BufferedReader reader = Utf8Text.open(file)) {
      @Nullable String headings = reader.readLine();
      return headings == null
          ? ','
          : SEPARATORS.stream()
              .max(
                  Comparator.comparingLong(
                      separator -> headings.chars().filter(unit -> unit == separator).count()))
              .orElse(',');
    }
  }
}
