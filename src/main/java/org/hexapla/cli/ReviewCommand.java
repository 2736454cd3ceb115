package org.hexapla.cli;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hexapla.exchange.ReviewFindingView;
import org.hexapla.glossary.Conflict;
import org.hexapla.glossary.Conflicts;
import org.hexapla.glossary.Review;
import org.hexapla.glossary.ReviewFinding;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what in the glossary somebody should look at. */
@Command(
    name = "review",
    description =
        "Lists duplicates, missing languages, terms without a source, statuses that the texts"
            + " contradict, and what builds have found since that conflicts with decisions.")
final class ReviewCommand extends StoreCommand {

  /** How the findings are written. */
  enum Format {
    tsv,
    json
  }

  @Option(
      names = "--kind",
      paramLabel = "K",
      description =
          "same-term, two-preferred, missing-languages, no-source, withdrawn-but-used,"
              + " preferred-not-used; against decisions: another-name, gave-way, another-status;"
              + " default: all.")
  private @Nullable String kind;

  @Option(names = "--lang", paramLabel = "L", description = "Only findings in this language.")
  private @Nullable String lang;

  @Option(names = "--format", paramLabel = "F", description = "${COMPLETION-CANDIDATES}.")
  private Format format = Format.tsv;

  @Override
  int run(Session session) throws IOException {
    @Nullable Language language = lang == null ? null : language("--lang", lang);
    requireKind();
    List<ReviewFindingView> findings =
        Stream.concat(
                session.bean(Review.class).find().stream().map(ReviewFindingView::of),
                session.bean(Conflicts.class).find().stream().map(ReviewFindingView::of))
            .filter(finding -> kind == null || finding.kind().equals(kind))
            .filter(finding -> language == null || language.code().equals(finding.language()))
            .toList();
    if (format == Format.json) {
      session.out().println(session.bean(ObjectMapper.class).writeValueAsString(findings));
      return 0;
    }
    Tsv table = new Tsv(session.out());
    table.row("kind", "concepts", "language", "terms", "what");
    Map<String, Integer> counts = new TreeMap<>();
    for (ReviewFindingView finding : findings) {
      counts.merge(finding.kind(), 1, Integer::sum);
      table.row(
          finding.kind(),
          String.join(" ", finding.concepts()),
          finding.language() == null ? "" : finding.language(),
          String.join(" | ", finding.terms()),
          finding.what());
    }
    session.err().println("hexapla: " + findings.size() + " findings " + counts);
    return 0;
  }

  private void requireKind() {
    List<String> known =
        Stream.concat(
                Arrays.stream(ReviewFinding.Kind.values()).map(ReviewFinding.Kind::label),
                Arrays.stream(Conflict.Kind.values()).map(Conflict.Kind::label))
            .toList();
    if (kind != null && !known.contains(kind)) {
      throw wrongUsage("--kind: '" + kind + "' is none; choose one of " + String.join(", ", known));
    }
  }
}
