package org.hexapla.build;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hexapla.corpus.store.Counters;
import org.hexapla.glossary.Glossary.ProposalReport;
import org.hexapla.text.Language;

/** What earlier builds were made from, so that one need not be made twice. */
@Singleton
final class BuildHistory {

  private final BuildRunRows runs;
  private final Counters counters;

  BuildHistory(BuildRunRows runs, Counters counters) {
    this.runs = runs;
    this.counters = counters;
  }

  /**
   * What a build depends on.
   *
   * @param corpus revision of the corpus
   * @param glossary revision of the glossary
   * @param settings see {@link SettingsDigest}
   */
  record Basis(long corpus, long glossary, String settings) {}

  /** The report of the newest build, where it was made from the same. */
  Optional<BuildReport> sameAs(Basis basis) {
    return runs.findNewest()
        .filter(
            run ->
                basis.equals(
                    new Basis(run.corpusRevision(), run.glossaryRevision(), run.settingsDigest())))
        .map(BuildHistory::report);
  }

  private static BuildReport report(BuildRunRow run) {
    Map<Language, Integer> terms = new EnumMap<>(Language.class);
    Arrays.stream(run.terms().split(" "))
        .filter(part -> !part.isEmpty())
        .map(part -> part.split("="))
        .forEach(part -> terms.put(Language.of(part[0]).orElseThrow(), Integer.parseInt(part[1])));
    return new BuildReport(
        run.documents(),
        run.texts(),
        terms,
        new ProposalReport(0, 0, run.proposals(), 0),
        Map.of("look for changes", Duration.ZERO),
        List.of("nothing was changed since the build of " + run.finishedAt()));
  }

  /** Remembers a build. */
  void add(Basis basis, BuildReport report) {
    String terms =
        report.terms().entrySet().stream()
            .map(entry -> entry.getKey().code() + "=" + entry.getValue())
            .collect(Collectors.joining(" "));
    ProposalReport entries = report.entries();
    runs.save(
        new BuildRunRow(
            counters.take(1).next(),
            Instant.now(),
            basis.corpus(),
            basis.glossary(),
            basis.settings(),
            report.documents(),
            report.texts(),
            entries.added() + entries.changed() + entries.unchanged(),
            terms));
  }
}
