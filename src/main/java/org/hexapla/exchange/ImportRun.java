package org.hexapla.exchange;

import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.EntryRules;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.Origin;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/** One reading of one file. */
final class ImportRun implements GlossaryReader.Intake, AutoCloseable {

  /** Entries that are written together; bounds the memory that they take. */
  private static final int BATCH = 500;

  /** Other programs set them beside Arabic words; they are kept as they are. */
  private static final Pattern DIRECTION_MARKS = Pattern.compile("[\\u200E\\u200F\\u061C]");

  private final Glossary glossary;
  private final ImportRequest request;
  private final boolean writes;
  private final Consumer<ImportRow> rows;
  private final EntryMerger merger;
  private final Set<String> seenIds = new HashSet<>();
  private final Map<String, ConceptEntry> pending = new LinkedHashMap<>();
  private final Map<ImportRow.Outcome, Integer> counts = new EnumMap<>(ImportRow.Outcome.class);
  private final Map<String, Integer> otherLanguages = new HashMap<>();
  private final TrialEntries trial;
  private final List<String> aside = new ArrayList<>();
  private long asideLine;

  /** Made when the first entry comes without an id of ours: it takes a walk over the glossary. */
  private @Nullable KnownTerms known;

  /**
   * @param writes whether the entries go into the glossary
   */
  ImportRun(
      Glossary glossary,
      JsonMapper json,
      ImportRequest request,
      boolean writes,
      Consumer<ImportRow> rows) {
    this.glossary = glossary;
    this.request = request;
    this.writes = writes;
    this.rows = rows;
    this.merger = new EntryMerger(Objects.toString(request.file().getFileName(), ""));
    this.trial = new TrialEntries(json, merger);
  }

  @Override
  public void problem(long line, String reason) {
    tell(new ImportRow(line, ImportRow.Outcome.BAD, "", reason));
  }

  @Override
  public void otherLanguage(long line, String tag, String words) {
    if (line != asideLine) {
      tellAside();
    }
    asideLine = line;
    aside.add(tag + " “" + words + "”");
    otherLanguages.merge(tag, 1, Integer::sum);
  }

  /** All terms in other languages of one entry are told of together. */
  private void tellAside() {
    if (!aside.isEmpty()) {
      String terms = String.join(", ", aside);
      aside.clear();
      rows.accept(new ImportRow(asideLine, ImportRow.Outcome.ASIDE, "", terms));
    }
  }

  @Override
  public void entry(ImportedEntry incoming) {
    if (incoming.id() != null && !seenIds.add(incoming.id())) {
      problem(incoming.line(), "the id " + incoming.id() + " stands in the file a second time");
      return;
    }
    Optional<String> objection = objection(incoming);
    if (objection.isPresent()) {
      problem(incoming.line(), objection.get());
      return;
    }
    List<String> doubts = new ArrayList<>();
    Optional<ConceptEntry> held = held(incoming, doubts);
    if (!doubts.isEmpty()) {
      conflict(incoming, "", doubts);
    } else if (held.isEmpty()) {
      takeNew(incoming);
    } else {
      merge(held.get(), incoming);
    }
  }

  private void takeNew(ImportedEntry incoming) {
    ConceptEntry entry = merger.asNew(incoming);
    Optional<String> objection = EntryRules.objection(entry);
    if (objection.isPresent()) {
      problem(incoming.line(), objection.get());
    } else {
      keep(entry);
      tell(new ImportRow(incoming.line(), ImportRow.Outcome.NEW, entry.id(), terms(incoming)));
    }
  }

  /** What forbids its terms; what a build proposed is as the texts have it. */
  private static Optional<String> objection(ImportedEntry incoming) {
    return incoming.terms().stream()
        .filter(term -> term.origin() != Origin.BUILD)
        .flatMap(
            term ->
                EntryRules.objection(DIRECTION_MARKS.matcher(term.term()).replaceAll(""))
                    .map(objection -> term.language() + ": " + objection)
                    .stream())
        .findFirst();
  }

  private void merge(ConceptEntry held, ImportedEntry incoming) {
    EntryMerger.Merged merged = merger.merge(held, incoming);
    Optional<String> objection = EntryRules.objection(merged.entry());
    if (objection.isPresent()) {
      conflict(incoming, held.id(), List.of(objection.get()));
    } else if (!merged.conflicts().isEmpty()) {
      conflict(incoming, held.id(), merged.conflicts());
    } else if (merged.changes().isEmpty()) {
      tell(new ImportRow(incoming.line(), ImportRow.Outcome.UNCHANGED, held.id(), terms(incoming)));
    } else {
      keep(merged.entry());
      tell(
          new ImportRow(
              incoming.line(),
              ImportRow.Outcome.CHANGED,
              held.id(),
              String.join("; ", merged.changes())));
    }
  }

  /**
   * Our entry for the same concept: the one with the id, else the one that shares a term in two
   * languages, else the only one that shares a term in one where the two have no other language in
   * common. A term alone is no proof: different concepts share names.
   *
   * @param doubts gets what speaks against joining, where something does
   */
  private Optional<ConceptEntry> held(ImportedEntry incoming, List<String> doubts) {
    if (incoming.id() != null) {
      return find(incoming.id());
    }
    Map<String, Set<Language>> sharing = known().sharing(incoming.terms());
    int most = sharing.values().stream().mapToInt(Set::size).max().orElse(0);
    List<String> best =
        sharing.keySet().stream()
            .filter(id -> Objects.requireNonNull(sharing.get(id)).size() == most)
            .toList();
    if (best.isEmpty()) {
      return Optional.empty();
    }
    if (best.size() > 1) {
      doubts.add("the same terms stand in " + String.join(" and ", best));
      return Optional.empty();
    }
    Optional<ConceptEntry> held = find(best.get(0));
    if (most == 1 && held.isPresent()) {
      Set<Language> shared = Objects.requireNonNull(sharing.get(best.get(0)));
      contradiction(held.get(), incoming, shared).ifPresent(doubts::add);
    }
    return held;
  }

  private static Optional<String> contradiction(
      ConceptEntry held, ImportedEntry incoming, Set<Language> shared) {
    return incoming.terms().stream()
        .filter(term -> !shared.contains(term.language()))
        .filter(term -> held.section(term.language()).isPresent())
        .map(
            term ->
                held.id()
                    + " has the term in one language, but not "
                    + term.language()
                    + " “"
                    + term.term()
                    + "”; give its id in a column 'concept' to add it")
        .findFirst();
  }

  private KnownTerms known() {
    if (known == null) {
      KnownTerms terms = new KnownTerms();
      glossary.forEach(terms::add);
      pending.values().forEach(terms::add);
      trial.forEach(terms::add);
      known = terms;
    }
    return known;
  }

  private Optional<ConceptEntry> find(String id) {
    @Nullable ConceptEntry waiting = pending.get(id);
    return waiting == null ? trial.find(id).or(() -> glossary.find(id)) : Optional.of(waiting);
  }

  private void keep(ConceptEntry entry) {
    if (known != null) {
      known.add(entry);
    }
    if (!writes) {
      trial.put(entry);
      return;
    }
    pending.put(entry.id(), entry);
    if (pending.size() >= BATCH) {
      write();
    }
  }

  /** Writes and tells what waits. */
  void finish() {
    tellAside();
    write();
  }

  private void write() {
    if (!pending.isEmpty()) {
      glossary.put(List.copyOf(pending.values()), request.who());
      pending.clear();
    }
  }

  private void conflict(ImportedEntry incoming, String id, List<String> reasons) {
    tell(
        new ImportRow(
            incoming.line(),
            ImportRow.Outcome.CONFLICT,
            id,
            terms(incoming) + ": " + String.join("; ", reasons)));
  }

  private static String terms(ImportedEntry incoming) {
    return String.join(
        ", ",
        incoming.terms().stream().map(term -> term.language() + " “" + term.term() + "”").toList());
  }

  private void tell(ImportRow row) {
    tellAside();
    counts.merge(row.outcome(), 1, Integer::sum);
    rows.accept(row);
  }

  /** How many rows are bad or contradict us. */
  int faults() {
    return counts.getOrDefault(ImportRow.Outcome.BAD, 0)
        + counts.getOrDefault(ImportRow.Outcome.CONFLICT, 0);
  }

  @Override
  public void close() throws IOException {
    trial.close();
  }

  ImportResult result(String format) {
    return new ImportResult.Done(format, counts, otherLanguages, writes);
  }
}
