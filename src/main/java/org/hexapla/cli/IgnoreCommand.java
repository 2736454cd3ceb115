package org.hexapla.cli;

import java.util.List;
import org.hexapla.check.FindingKind;
import org.hexapla.check.IgnoredFindings;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says on which words checks no longer remark; without words it lists them. */
@Command(
    name = "ignore",
    description = "Leaves words out of the findings of checks, or lists them.")
final class IgnoreCommand extends StoreCommand {

  @Parameters(arity = "0..1", paramLabel = "WORDS", description = "As they stand in a draft.")
  private @Nullable String words;

  @Option(names = "--kind", paramLabel = "K", description = "Of findings; else every kind.")
  private @Nullable String kind;

  @Option(names = "--lang", paramLabel = "L", description = "Of drafts; else every language.")
  private @Nullable String lang;

  @Option(names = "--document", paramLabel = "NAME", description = "In this draft alone.")
  private @Nullable String document;

  @Option(names = "--by", paramLabel = "NAME", description = "Who says so; needed with WORDS.")
  private @Nullable String by;

  @Option(names = "--remove", paramLabel = "ID", description = "Remarks on the words again.")
  private @Nullable String remove;

  @Override
  int run(Session session) {
    IgnoredFindings ignored = session.bean(IgnoredFindings.class);
    if (remove != null) {
      if (!ignored.remove(remove)) {
        throw new InputException("nothing is ignored under the id " + remove);
      }
      return 0;
    }
    if (words != null) {
      if (by == null || by.isBlank() || words.isBlank()) {
        throw wrongUsage("words to ignore need --by, the name of who says so");
      }
      @Nullable Language language = lang == null ? null : language("--lang", lang);
      print(session, List.of(ignored.add(kind(), language, words, document, by)));
      return 0;
    }
    print(session, ignored.all());
    return 0;
  }

  private @Nullable FindingKind kind() {
    return kind == null
        ? null
        : FindingKind.of(kind)
            .orElseThrow(() -> wrongUsage("--kind: there is no kind '" + kind + "'"));
  }

  private static void print(Session session, List<IgnoredFindings.Ignored> all) {
    Tsv table = new Tsv(session.out());
    table.row("id", "words", "kind", "lang", "document", "who", "since");
    for (IgnoredFindings.Ignored one : all) {
      FindingKind kind = one.kind();
      Language language = one.language();
      String document = one.document();
      table.row(
          one.id(),
          one.words(),
          kind == null ? "" : kind.label(),
          language == null ? "" : language.code(),
          document == null ? "" : document,
          one.who(),
          one.since());
    }
  }
}
