package org.hexapla.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.Ruling;
import org.hexapla.glossary.TermSection;
import org.hexapla.glossary.TermType;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/** A glossary in memory, written as lines: {@code id | status | en: term ; other term | fr: …}. */
public final class MemoryGlossary implements Glossary {

  private final Map<String, ConceptEntry> entries = new TreeMap<>();
  private final List<String> log = new ArrayList<>();

  public MemoryGlossary(List<ConceptEntry> all) {
    all.forEach(this::put);
  }

  public MemoryGlossary(String lines) {
    put(lines);
  }

  /** Adds entries, or puts them in the place of those with the same ids. */
  public void put(String lines) {
    lines.lines().filter(line -> !line.isBlank()).map(MemoryGlossary::entry).forEach(this::put);
  }

  private void put(ConceptEntry entry) {
    entries.put(entry.id(), entry);
    log.add(entry.id());
  }

  public void remove(String id) {
    entries.remove(id);
    log.add(id);
  }

  private static ConceptEntry entry(String line) {
    String[] cells = line.split("\\|");
    AdministrativeStatus status = AdministrativeStatus.of(cells[1]).orElseThrow();
    Map<Language, List<TermSection>> terms = new LinkedHashMap<>();
    for (int i = 2; i < cells.length; i++) {
      String[] cell = cells[i].split(":", 2);
      for (String term : cell[1].split(";")) {
        terms
            .computeIfAbsent(Language.of(cell[0]).orElseThrow(), l -> new ArrayList<>())
            .add(term(term.strip(), status));
      }
    }
    List<LanguageSection> sections = new ArrayList<>();
    terms.forEach((language, all) -> sections.add(new LanguageSection(language, null, all)));
    return new ConceptEntry(cells[0].strip(), 1, null, Origin.STARTER, null, sections);
  }

  private static TermSection term(String term, AdministrativeStatus status) {
    return new TermSection(
        term,
        TermType.FULL_FORM,
        status,
        Origin.STARTER,
        "written for the test",
        null,
        null,
        List.of(),
        new TreeMap<>());
  }

  @Override
  public Optional<ConceptEntry> find(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  @Override
  public void forEach(Consumer<ConceptEntry> consumer) {
    entries.values().forEach(consumer);
  }

  @Override
  public long size() {
    return entries.size();
  }

  @Override
  public ProposalReport propose(List<ConceptEntry> proposals) {
    proposals.forEach(this::put);
    return new ProposalReport(proposals.size(), 0, 0, 0);
  }

  @Override
  public ProposalReport putStarter(List<ConceptEntry> starter) {
    return propose(starter);
  }

  @Override
  public ProposalReport put(List<ConceptEntry> decided, String who) {
    return propose(decided);
  }

  @Override
  public boolean decide(Ruling ruling, String who, @Nullable String reason) {
    throw new UnsupportedOperationException("nobody decides in this test");
  }

  @Override
  public List<String> decided() {
    return List.of();
  }

  @Override
  public List<Rejection> rejections() {
    return List.of();
  }

  @Override
  public Optional<PastState> state(String conceptId, long lockVersion) {
    return Optional.empty();
  }

  @Override
  public Optional<ConceptEntry> undecided(String id) {
    return find(id);
  }

  @Override
  public List<Change> sameDecision(Change change) {
    return List.of(change);
  }

  @Override
  public List<Disputed> disputed() {
    return List.of();
  }

  @Override
  public ProposalPage proposals(ProposalFilter filter, int offset, int limit) {
    return new ProposalPage(0, List.of());
  }

  @Override
  public Optional<Instant> lastChange() {
    return Optional.empty();
  }

  @Override
  public List<Change> changes(String conceptId) {
    return List.of();
  }

  @Override
  public long revision() {
    return log.size();
  }

  @Override
  public ChangeMark newestChange() {
    return new ChangeMark(log.size(), Instant.EPOCH);
  }

  @Override
  public Optional<Set<String>> changedSince(ChangeMark mark) {
    return Optional.of(Set.copyOf(log.subList((int) mark.line(), log.size())));
  }
}
