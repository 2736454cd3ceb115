package org.hexapla.exchange;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.hexapla.corpus.PlainReason;
import org.hexapla.glossary.AppliedDecisions;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Decision;
import org.hexapla.glossary.DecisionResult;
import org.hexapla.glossary.DecisionResult.Done;
import org.hexapla.glossary.DecisionResult.Outdated;
import org.hexapla.glossary.DecisionResult.Refused;
import org.hexapla.glossary.Decisions;
import org.hexapla.glossary.Designation;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.Glossary.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * Decisions that live as a file: CSV, a row a decision, reviewed like code. A row is applied once,
 * when it is first read; what people decide later in the service stands. One that cannot be applied
 * yet, because its entry is not there, is tried again the next time.
 */
@Singleton
public class DecisionFile {

  /** The file in the folder of the glossary. */
  public static final String NAME = "decisions.csv";

  /** The columns, in the order in which they are written. */
  static final List<String> COLUMNS =
      List.of(
          "concept",
          "action",
          "language",
          "term",
          "words",
          "replacement",
          "type",
          "status",
          "source",
          "other",
          "subject",
          "definition",
          "note",
          "partOfSpeech",
          "gender",
          "number",
          "geographicalUsage",
          "who",
          "reason");

  /** In a cell of what is said of a term or an entry: nothing is said any longer. */
  static final String NOTHING = "-";

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private final Decisions decisions;
  private final Glossary glossary;
  private final AppliedDecisions applied;

  DecisionFile(Decisions decisions, Glossary glossary, AppliedDecisions applied) {
    this.decisions = decisions;
    this.glossary = glossary;
    this.applied = applied;
  }

  /**
   * What became of the rows of a file.
   *
   * @param applied now
   * @param known applied before, or already so
   * @param problems of the rows that were not applied: which row, and why
   */
  public record Report(int applied, int known, List<String> problems) {

    public Report {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Applies the rows that are new.
   *
   * @param who decides where a row does not name anybody; null where each row must
   * @throws FormatException where the file is no CSV
   */
  public Report apply(Path file, @Nullable String who) {
    List<CSVRecord> rows = rows(file);
    Set<String> before = applied.among(rows.stream().map(DecisionFile::digest).toList());
    int done = 0;
    List<String> problems = new ArrayList<>();
    for (CSVRecord row : rows) {
      if (before.contains(digest(row))) {
        continue;
      }
      long line = glossary.newestChange().line();
      Optional<String> problem = apply(row, who);
      if (problem.isPresent()) {
        problems.add(
            file.getFileName() + ", row " + (row.getRecordNumber() + 1) + ": " + problem.get());
      } else {
        applied.remember(digest(row));
        done += glossary.newestChange().line() == line ? 0 : 1;
      }
    }
    return new Report(done, rows.size() - done - problems.size(), problems);
  }

  private static List<CSVRecord> rows(Path file) {
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      passMark(reader);
      try (CSVParser parser = FORMAT.parse(reader)) {
        return parser.getRecords();
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      // The last is what the library says of headings: one that is blank, or twice there.
      throw new FormatException(
          file.getFileName() + ": cannot be read as CSV: " + PlainReason.of(e));
    }
  }

  /** Table programs put a byte order mark before a text. */
  private static void passMark(BufferedReader reader) throws IOException {
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
  }

  private static String digest(CSVRecord row) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(String.join("\u0000", row.toList()).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Why a row cannot be applied; empty where it was. */
  private Optional<String> apply(CSVRecord row, @Nullable String who) {
    String concept = cell(row, "concept");
    String decider = cell(row, "who") == null ? who : cell(row, "who");
    if (!row.isConsistent() || concept == null || decider == null) {
      return Optional.of(
          row.isConsistent()
              ? "no value in column '" + (concept == null ? "concept" : "who") + "'"
              : row.size() + " columns; a cell that holds a comma needs quotation marks");
    }
    try {
      Decision decision = written(row).read();
      if (isOut(concept, decision)) {
        return Optional.empty();
      }
      String reason = cell(row, "reason");
      boolean fresh = decision instanceof Decision.Add && glossary.find(concept).isEmpty();
      return objection(
          fresh
              ? decisions.create(
                  new Decisions.NewEntry(
                      concept, cell(row, "subject"), null, List.of((Decision.Add) decision)),
                  decider,
                  reason)
              : decisions.decide(concept, null, decision, decider, reason));
    } catch (FormatException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  /** Whether a term is to be taken out that people took out before. */
  private boolean isOut(String concept, Decision decision) {
    if (!(decision instanceof Decision.Reject reject)) {
      return false;
    }
    Designation term = new Designation(reject.language(), reject.term());
    Optional<ConceptEntry> held = glossary.find(concept);
    boolean takenOut =
        glossary.rejections().contains(new Rejection(concept, term.language(), term.term()))
            || holds(glossary.undecided(concept), term);
    return held.isPresent() && !holds(held, term) && takenOut;
  }

  private static boolean holds(Optional<ConceptEntry> entry, Designation term) {
    return entry.stream().flatMap(one -> Designation.of(one).stream()).anyMatch(term::equals);
  }

  private static Optional<String> objection(DecisionResult result) {
    if (result instanceof Done) {
      return Optional.empty();
    }
    if (result instanceof Refused refused) {
      return Optional.of(refused.reason());
    }
    return Optional.of(
        result instanceof Outdated outdated
            ? outdated.inWords()
            : "there is no such entry yet; the row waits for it");
  }

  private static WrittenDecision written(CSVRecord row) {
    return new WrittenDecision(
        cell(row, "action"),
        cell(row, "language"),
        cell(row, "term"),
        cell(row, "words"),
        cell(row, "replacement"),
        cell(row, "type"),
        cell(row, "status"),
        cell(row, "source"),
        cell(row, "other"),
        null,
        null,
        said(row, "subject"),
        said(row, "definition"),
        said(row, "note"),
        said(row, "partOfSpeech"),
        said(row, "gender"),
        said(row, "number"),
        said(row, "geographicalUsage"));
  }

  /** What is said; an empty text where nothing is said any longer. */
  private static @Nullable String said(CSVRecord row, String column) {
    String cell = cell(row, column);
    return NOTHING.equals(cell) ? "" : cell;
  }

  private static @Nullable String cell(CSVRecord row, String column) {
    String cell = row.isSet(column) ? row.get(column).strip() : "";
    return cell.isEmpty() ? null : cell;
  }
}
