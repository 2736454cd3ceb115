package org.hexapla.cli;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.build.TermFilter;
import org.hexapla.build.TermInventory;
import org.hexapla.corpus.Citation;
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

  @Option(names = "--session", paramLabel = "N", description = "Only of documents of a session.")
  private @Nullable Integer session;

  @Option(
      names = "--item",
      paramLabel = "I",
      description = "Only of documents under an item of the agenda, such as '108 (j)'.")
  private @Nullable String item;

  @Option(
      names = "--years",
      paramLabel = "Y[-Y]",
      description = "Only of documents of these years, such as 2006 or 2006-2015.")
  private @Nullable String years;

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "Only terms that stand in no document before this day or year.")
  private @Nullable String since;

  @Option(
      names = "--new-in",
      paramLabel = "S",
      description = "Only what this document says and its predecessors do not.")
  private @Nullable String newIn;

  @Option(names = "--format", defaultValue = "tsv", description = "tsv or json; default: tsv.")
  private AlignCommand.TableFormat format = AlignCommand.TableFormat.TSV;

  @Override
  int run(Session store) throws IOException {
    if (top < 1) {
      throw wrongUsage("--top: " + top + " is not a number of terms");
    }
    Language wanted = language("--lang", language);
    TermFilter filter = filter();
    List<Row> rows =
        store.bean(TermInventory.class).select(wanted, filter).stream()
            .limit(top)
            .map(Row::of)
            .toList();
    if (format == AlignCommand.TableFormat.JSON) {
      List<Map<String, Object>> list = rows.stream().map(Row::explained).toList();
      store.out().println(store.bean(ObjectMapper.class).writeValueAsString(list));
    } else {
      Tsv table = new Tsv(store.out());
      table.row("rank", "term", "score", "class", "frequency", "documents", "first_citation");
      rows.forEach(row -> table.row(row.columns().values().toArray()));
    }
    return 0;
  }

  private TermFilter filter() {
    return new TermFilter(
        termClass,
        symbol == null ? null : DocumentFinder.symbol(symbol),
        session,
        item,
        years == null
            ? null
            : TermFilter.Years.of(years)
                .orElseThrow(
                    () -> wrongUsage("--years: '" + years + "' is no span such as 2006-2015")),
        since == null
            ? null
            : TermFilter.day(since)
                .orElseThrow(
                    () ->
                        wrongUsage(
                            "--since: '" + since + "' is not a date such as 2025-09-05 or 2025")),
        newIn == null ? null : DocumentFinder.symbol(newIn));
  }

  /** Scores are shown with four decimals. */
  private static final double SCORE_SCALE = 10_000.0;

  /** A line of the list, with the columns that programs rely on. */
  private record Row(int rank, ScoredTerm scored, Occurrence first) {

    static Row of(TermInventory.Selected selected) {
      return new Row(selected.rank(), selected.term(), selected.place());
    }

    Map<String, Object> columns() {
      CandidateTerm candidate = scored.candidate();
      Map<String, Object> map = new LinkedHashMap<>();
      map.put("rank", rank);
      map.put("term", candidate.term());
      map.put("score", rounded(scored.score()));
      map.put("class", candidate.termClass().label());
      map.put("frequency", candidate.frequency());
      map.put("documents", candidate.documents());
      map.put("first_citation", place(first.citation()));
      return map;
    }

    /** With what explains the score, the forms, and what the text ties to the term. */
    Map<String, Object> explained() {
      CandidateTerm candidate = scored.candidate();
      Map<String, Object> map = columns();
      Map<String, Double> shares = new LinkedHashMap<>();
      scored.shares().forEach((name, share) -> shares.put(name, rounded(share)));
      map.put("shares", shares);
      map.put("forms", candidate.surfaceForms());
      map.put("tied", candidate.tiedForms());
      map.put("instances", candidate.instances());
      return map;
    }

    private static double rounded(double score) {
      return Math.round(score * SCORE_SCALE) / SCORE_SCALE;
    }
  }

  /** A citation in one cell: {@code A/RES/79/331, para. 39}. */
  static String place(Citation citation) {
    return citation.symbol() + ", " + citation.locator().display(Language.EN);
  }
}
