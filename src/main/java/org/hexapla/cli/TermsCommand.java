package org.hexapla.cli;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hexapla.build.TermInventory;
import org.hexapla.corpus.Citation;
import org.hexapla.corpus.DocumentDate;
import org.hexapla.corpus.Symbol;
import org.hexapla.extract.CandidateTerm;
import org.hexapla.extract.Occurrence;
import org.hexapla.extract.ScoredTerm;
import org.hexapla.extract.TermClass;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the ranked candidates of a language. */
@Command(name = "terms", description = "Lists the terms of the documents, best first.")
final class TermsCommand extends StoreCommand {

  @Option(names = "--lang", required = true, paramLabel = "L")
  private String language = "";

  @Option(names = "--top", paramLabel = "N", description = "How many at the most; default: all.")
  private int top = Integer.MAX_VALUE;

  @Option(names = "--class", paramLabel = "C", description = "Only: ${COMPLETION-CANDIDATES}.")
  private @Nullable TermClass termClass;

  @Option(names = "--symbol", paramLabel = "S", description = "Only terms of this document.")
  private @Nullable String symbol;

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "Only terms that stand in no document before this day or year.")
  private @Nullable String since;

  @Option(names = "--format", defaultValue = "tsv", description = "tsv or json; default: tsv.")
  private AlignCommand.TableFormat format = AlignCommand.TableFormat.TSV;

  @Override
  int run(Session session) throws IOException {
    if (top < 1) {
      throw wrongUsage("--top: " + top + " is not a number of terms");
    }
    Language wanted = language("--lang", language);
    Symbol inDocument = symbol == null ? null : DocumentFinder.symbol(symbol);
    LocalDate notBefore = since == null ? null : day(since);
    List<Row> rows = new ArrayList<>();
    int rank = 0;
    for (ScoredTerm scored : session.bean(TermInventory.class).terms(wanted)) {
      if (rows.size() == top) {
        break;
      }
      if (isWanted(scored.candidate(), inDocument, notBefore)) {
        rows.add(Row.of(++rank, scored));
      }
    }
    if (format == AlignCommand.TableFormat.JSON) {
      List<Map<String, Object>> list = rows.stream().map(Row::asMap).toList();
      session.out().println(session.bean(ObjectMapper.class).writeValueAsString(list));
    } else {
      Tsv table = new Tsv(session.out());
      table.row("rank", "term", "score", "class", "frequency", "documents", "first_citation");
      rows.forEach(row -> table.row(row.asMap().values().toArray()));
    }
    return 0;
  }

  private boolean isWanted(
      CandidateTerm candidate, @Nullable Symbol inDocument, @Nullable LocalDate notBefore) {
    return (termClass == null || candidate.termClass() == termClass)
        && (inDocument == null
            || candidate.occurrences().stream()
                .anyMatch(place -> place.citation().symbol().equals(inDocument)))
        && (notBefore == null
            || candidate.occurrences().stream()
                .allMatch(place -> place.date() != null && isFrom(place.date(), notBefore)));
  }

  private static boolean isFrom(DocumentDate date, LocalDate notBefore) {
    return date.day() == null
        ? date.year() >= notBefore.getYear()
        : !date.day().isBefore(notBefore);
  }

  private LocalDate day(String text) {
    try {
      return text.matches("\\d{4}")
          ? LocalDate.of(Integer.parseInt(text), 1, 1)
          : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw wrongUsage("--since: '" + text + "' is not a date such as 2025-09-05 or 2025");
    }
  }

  /** Scores are shown with four decimals. */
  private static final double SCORE_SCALE = 10_000.0;

  /** A line of the list, with the columns that programs rely on. */
  private record Row(
      int rank,
      String term,
      double score,
      String termClass,
      int frequency,
      int documents,
      String firstCitation) {

    static Row of(int rank, ScoredTerm scored) {
      CandidateTerm candidate = scored.candidate();
      Occurrence first = candidate.occurrences().get(0);
      return new Row(
          rank,
          candidate.term(),
          scored.score(),
          candidate.termClass().label(),
          candidate.frequency(),
          candidate.documents(),
          place(first.citation()));
    }

    Map<String, Object> asMap() {
      Map<String, Object> map = new java.util.LinkedHashMap<>();
      map.put("rank", rank);
      map.put("term", term);
      map.put("score", Math.round(score * SCORE_SCALE) / SCORE_SCALE);
      map.put("class", termClass);
      map.put("frequency", frequency);
      map.put("documents", documents);
      map.put("first_citation", firstCitation);
      return map;
    }
  }

  /** A citation in one cell: {@code A/RES/79/331, para. 39}. */
  static String place(Citation citation) {
    return citation.symbol() + ", " + citation.locator().display(Language.EN);
  }
}
