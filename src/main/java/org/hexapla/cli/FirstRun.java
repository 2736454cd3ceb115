package org.hexapla.cli;

import jakarta.inject.Singleton;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hexapla.build.BuildReport;
import org.hexapla.build.EmbeddedData;
import org.hexapla.build.GlossaryBuilder;
import org.hexapla.corpus.Corpus;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Context;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.TermSection;
import org.hexapla.text.Language;

/** What happens on an empty folder: the starter glossary and the samples go in and are built. */
@Singleton
final class FirstRun {

  private static final int ENTRIES_SHOWN = 5;

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
    err.println("hexapla: a new store: taking in the starter glossary and the sample resolutions");
    err.flush();
    long starter = embedded.putStarter();
    embedded.importSamples();
    BuildReport report = builder.build(step -> {});
    out.printf("starter    %d concepts in six languages%n", starter);
    new BuildReportPrinter(out).print(report);
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
        .ifPresent(context -> out.println("    " + LookupCommand.proof(context, Language.EN)));
  }

  private static java.util.Optional<Context> proof(ConceptEntry entry) {
    return entry.section(Language.EN).stream()
        .flatMap(section -> section.terms().stream())
        .map(TermSection::contexts)
        .filter(contexts -> !contexts.isEmpty())
        .map(contexts -> contexts.get(0))
        .findFirst();
  }

  /** The entries that the samples prove in all six languages, most often used first. */
  private List<ConceptEntry> examples() {
    List<ConceptEntry> proved = new ArrayList<>();
    glossary.forEach(
        entry -> {
          if (entry.sections().size() == Language.values().length
              && entry.sections().stream()
                  .allMatch(section -> !section.terms().get(0).contexts().isEmpty())) {
            proved.add(entry);
          }
        });
    proved.sort(
        java.util.Comparator.comparingInt(FirstRun::uses)
            .reversed()
            .thenComparing(ConceptEntry::id));
    return proved.stream().limit(ENTRIES_SHOWN).toList();
  }

  private static int uses(ConceptEntry entry) {
    return entry.sections().stream()
        .flatMap(section -> section.terms().stream())
        .flatMap(term -> term.usage().values().stream())
        .mapToInt(Integer::intValue)
        .sum();
  }
}
