package org.hexapla.cli;

import jakarta.inject.Singleton;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hexapla.build.EmbeddedData;
import org.hexapla.build.GlossaryBuilder;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.StoreBusyException;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Context;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.TermSection;
import org.hexapla.glossary.TermType;
import org.hexapla.text.Language;

/** What happens on an empty folder: the starter glossary and the samples go in and are built. */
@Singleton
final class FirstRun {

  private static final int ENTRIES_SHOWN = 5;

  /** Characters of a proof that is shown; the whole sentence is one look-up away. */
  private static final int LONGEST_PROOF = 120;

  private final Corpus corpus;
  private final Glossary glossary;
  private final GlossaryBuilder builder;
  private final EmbeddedData embedded;

  FirstRun(Corpus corpus, Glossary glossary, GlossaryBuilder builder, EmbeddedData embedded) {
    this.corpus = corpus;
    this.glossary = glossary;
    this.builder = builder;
    this.embedded = embedded;
  }

  /** Whether the store is new: neither documents nor entries. */
  boolean isDue() {
    return glossary.size() == 0 && corpus.documents().isEmpty();
  }

  void run(PrintWriter out, PrintWriter err) {
    Instant begin = Instant.now();
    int starter = embedded.putStarter();
    err.printf(
        "hexapla: a new store: %d starter concepts; reading the sample resolutions%n", starter);
    err.flush();
    embedded.importSamples();
    try {
      new BuildReportPrinter(out).print(builder.build(step -> {}));
    } catch (StoreBusyException e) { // two instances were started on one new store
      err.println("hexapla: " + e.getMessage());
    }
    out.printf(
        "entries    %d in all, made in %s; five of them:%n",
        glossary.size(), BuildReportPrinter.seconds(Duration.between(begin, Instant.now())));
    examples().forEach(entry -> print(out, entry));
    out.flush();
  }

  private static void print(PrintWriter out, ConceptEntry entry) {
    List<String> names = new ArrayList<>();
    for (LanguageSection section : entry.sections()) {
      names.add(section.language() + " " + section.terms().get(0).term());
    }
    out.println("  " + String.join(" · ", names));
    proof(entry)
        .ifPresent(
            context -> out.println("    " + shortened(LookupCommand.proof(context, Language.EN))));
  }

  private static String shortened(String line) {
    return line.codePointCount(0, line.length()) <= LONGEST_PROOF
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_PROOF)).strip() + " …";
  }

  private static Optional<Context> proof(ConceptEntry entry) {
    return entry.section(Language.EN).stream()
        .flatMap(section -> section.terms().stream())
        .map(TermSection::contexts)
        .filter(contexts -> !contexts.isEmpty())
        .map(contexts -> contexts.get(0))
        .findFirst();
  }

  /**
   * The approved entries that the samples prove in all six languages: the most used of each domain
   * first, so that five of them show more than one domain.
   */
  private List<ConceptEntry> examples() {
    List<ConceptEntry> proved = new ArrayList<>();
    glossary.forEach(
        entry -> {
          if (isApprovedName(entry) && isProvedInAll(entry)) {
            proved.add(entry);
          }
        });
    proved.sort(Comparator.comparingInt(FirstRun::uses).reversed().thenComparing(ConceptEntry::id));
    Map<String, Integer> seen = new HashMap<>();
    Map<ConceptEntry, Integer> rankInDomain = new HashMap<>();
    proved.forEach(
        entry ->
            rankInDomain.put(
                entry,
                seen.merge(Objects.requireNonNullElse(entry.subjectField(), ""), 1, Integer::sum)));
    return proved.stream()
        .sorted(Comparator.comparing(rankInDomain::get)) // stable: by use within a rank
        .limit(ENTRIES_SHOWN)
        .toList();
  }

  /** Formulas say little to somebody who sees Hexapla for the first time. */
  private static boolean isApprovedName(ConceptEntry entry) {
    return entry.sections().stream()
        .map(section -> section.terms().get(0))
        .allMatch(
            term ->
                term.status() == AdministrativeStatus.PREFERRED && term.type() != TermType.PHRASE);
  }

  private static boolean isProvedInAll(ConceptEntry entry) {
    return entry.sections().size() == Language.values().length
        && entry.sections().stream()
            .allMatch(section -> !section.terms().get(0).contexts().isEmpty());
  }

  private static int uses(ConceptEntry entry) {
    return entry.sections().stream()
        .flatMap(section -> section.terms().stream())
        .flatMap(term -> term.usage().values().stream())
        .mapToInt(Integer::intValue)
        .sum();
  }
}
