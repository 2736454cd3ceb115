package org.hexapla.exchange;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Designation;
import org.hexapla.glossary.EntryRules;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.Glossary.Rejection;

/**
 * Writes what people decided as a {@link DecisionFile}: read over what the same build and the same
 * starter glossary say, it makes the same entries, and over this store it changes nothing. It
 * carries decisions; the sentences that prove a term come from the documents.
 */
@Singleton
public final class DecisionFileWriter {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader(DecisionFile.COLUMNS.toArray(String[]::new))
          .setRecordSeparator('\n')
          .get();

  private final Glossary glossary;

  DecisionFileWriter(Glossary glossary) {
    this.glossary = glossary;
  }

  /**
   * What was written.
   *
   * @param rows decisions
   * @param leftOut entries that no row can make, with the reason
   */
  public record Report(long rows, List<String> leftOut) {

    public Report {
      leftOut = List.copyOf(leftOut);
    }
  }

  /** Why the file cannot be written there, in one line; empty where it can. */
  public Optional<String> refusal(Path target) {
    return WholeFile.refusal(target);
  }

  /**
   * Writes a file; an older one of the same name is replaced when the new one is whole.
   *
   * @throws IOException where the disk fails
   */
  public Report write(Path target) throws IOException {
    return WholeFile.write(target, this::write, report -> true);
  }

  /** Writes to a stream, which is left open. */
  public Report write(OutputStream output) throws IOException {
    Map<String, Set<Designation>> rejected = new HashMap<>();
    for (Rejection one : glossary.rejections()) {
      rejected
          .computeIfAbsent(one.conceptId(), id -> new HashSet<>())
          .add(new Designation(one.language(), one.term()));
    }
    Writer writer = new OutputStreamWriter(output, StandardCharsets.UTF_8);
    CSVPrinter printer = new CSVPrinter(writer, FORMAT);
    List<String> leftOut = new ArrayList<>();
    for (String id : glossary.decided()) {
      Optional<ConceptEntry> entry = glossary.find(id);
      Optional<String> objection =
          glossary.undecided(id).isPresent() ? Optional.empty() : EntryRules.objectionToId(id);
      if (objection.isPresent()) {
        leftOut.add(objection.get());
      } else if (entry.isPresent()) {
        print(printer, entry.get(), rejected.getOrDefault(id, Set.of()));
      }
    }
    printer.flush();
    return new Report(printer.getRecordCount() - 1, leftOut);
  }

  private void print(CSVPrinter printer, ConceptEntry entry, Set<Designation> rejected)
      throws IOException {
    for (Map<String, String> row : DecidedEntry.rows(glossary, entry, rejected)) {
      printer.printRecord(DecisionFile.COLUMNS.stream().map(c -> row.getOrDefault(c, "")));
    }
  }
}
