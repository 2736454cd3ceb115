package org.hexapla.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.hexapla.exchange.DecisionLog.Author;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Designation;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.Grammar;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.Replacement;
import org.hexapla.glossary.TermSection;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * An entry that people decided on, as the fewest decisions that make it out of what a build and the
 * starter glossary say: terms that are added, then what is in use, what is not, what is said of
 * them, and what is taken out. In that order no decision needs a later one.
 */
final class DecidedEntry {

  /** What an entry says into which another one came; see {@code merge}. */
  private static final String MERGED = "merged into ";

  private final ConceptEntry held;
  private final @Nullable ConceptEntry below;
  private final Map<Designation, TermSection> terms;
  private final Map<Designation, TermSection> termsBelow;
  private final Set<Designation> rejected;
  private final DecisionLog log;
  private final List<Map<String, String>> rows = new ArrayList<>();

  private DecidedEntry(
      ConceptEntry held, @Nullable ConceptEntry below, Set<Designation> rejected, DecisionLog log) {
    this.held = held;
    this.below = below;
    this.terms = terms(held);
    this.termsBelow = below == null ? Map.of() : terms(below);
    this.rejected = rejected;
    this.log = log;
  }

  /**
   * The decisions on an entry, by the columns of the file of decisions.
   *
   * @param rejected the terms that people rejected in it
   */
  static List<Map<String, String>> rows(
      Glossary glossary, ConceptEntry held, Set<Designation> rejected) {
    DecidedEntry entry =
        new DecidedEntry(
            held,
            glossary.undecided(held.id()).orElse(null),
            rejected,
            DecisionLog.of(glossary, held.id()));
    entry.decide();
    return entry.rows;
  }

  private static Map<Designation, TermSection> terms(ConceptEntry entry) {
    Map<Designation, TermSection> terms = new LinkedHashMap<>();
    for (LanguageSection section : entry.sections()) {
      for (TermSection term : section.terms()) {
        terms.put(new Designation(section.language(), term.term()), term);
      }
    }
    return terms;
  }

  private void decide() {
    if (terms.isEmpty() && held.note() != null && held.note().startsWith(MERGED)) {
      Map<String, String> row =
          row("merge", log.author(entry -> Optional.ofNullable(entry.note())));
      row.put("concept", held.note().substring(MERGED.length()));
      row.put("other", held.id());
      return;
    }
    List<Designation> replacedLast =
        terms.keySet().stream().sorted(Comparator.comparingInt(this::successors)).toList();
    replacedLast.stream().filter(this::isAdded).forEach(this::add);
    replacedLast.stream().filter(this::isJudged).forEach(this::setStatus);
    terms.keySet().stream().filter(termsBelow::containsKey).forEach(this::describe);
    describe();
    takenOut().forEach(this::reject);
  }

  /** How many terms came after a term, one in place of the other. */
  private int successors(Designation term) {
    Set<String> passed = new TreeSet<>();
    @Nullable TermSection at = terms.getOrDefault(term, termsBelow.get(term));
    while (at != null && at.replacement() != null && passed.add(at.term())) {
      Designation next = new Designation(term.language(), at.replacement().term());
      at = terms.getOrDefault(next, termsBelow.get(next));
    }
    return passed.size();
  }

  /** A proposal that a build has dropped since is nobody's decision. */
  private boolean isAdded(Designation name) {
    TermSection term = Objects.requireNonNull(terms.get(name));
    return !termsBelow.containsKey(name)
        && (term.origin() != Origin.BUILD || term.status() != AdministrativeStatus.PROPOSED);
  }

  private boolean isJudged(Designation name) {
    TermSection term = Objects.requireNonNull(terms.get(name));
    return termsBelow.containsKey(name)
        && term.origin() == Origin.PERSON
        && term.status() != AdministrativeStatus.PROPOSED;
  }

  private void add(Designation name) {
    TermSection term = Objects.requireNonNull(terms.get(name));
    Map<String, String> row = row("add", author(name, DecidedEntry::said), name);
    if (below == null && rows.size() == 1) {
      put(row, "subject", held.subjectField());
    }
    row.put("type", term.type().label());
    row.put("status", term.status().label());
    row.put("source", term.source());
    replacement(row, term);
    details(term).forEach((column, value) -> put(row, column, value));
  }

  private void setStatus(Designation name) {
    TermSection term = Objects.requireNonNull(terms.get(name));
    replacement(row(action(term.status()), author(name, DecidedEntry::judged), name), term);
  }

  private static String action(AdministrativeStatus status) {
    return switch (status) {
      case PREFERRED -> "prefer";
      case ADMITTED -> "admit";
      case DEPRECATED -> "deprecate";
      case SUPERSEDED -> "supersede";
      case PROPOSED -> throw new IllegalArgumentException("nobody decides that a term is proposed");
    };
  }

  /** A term to be avoided needs one or the other. */
  private static void replacement(Map<String, String> row, TermSection term) {
    Replacement replacement = term.replacement();
    if (replacement != null) {
      row.put("replacement", replacement.term());
    } else if (term.status() == AdministrativeStatus.DEPRECATED) {
      row.putIfAbsent("reason", term.source());
    }
  }

  private void describe(Designation name) {
    TermSection term = Objects.requireNonNull(terms.get(name));
    TermSection before = Objects.requireNonNull(termsBelow.get(name));
    Map<String, String> said = new LinkedHashMap<>();
    if (term.type() != before.type()) {
      said.put("type", term.type().label());
    }
    if (!term.source().equals(before.source())) {
      said.put("source", term.source());
    }
    Map<String, @Nullable String> details = details(term);
    Map<String, @Nullable String> detailsBefore = details(before);
    details.forEach((column, value) -> putChange(said, column, detailsBefore.get(column), value));
    if (!said.isEmpty()) {
      row("describe", author(name, DecidedEntry::said), name).putAll(said);
    }
  }

  /** What is said of the entry itself. */
  private void describe() {
    Map<String, String> said = new LinkedHashMap<>();
    if (below != null) {
      putChange(said, "subject", below.subjectField(), held.subjectField());
    }
    putChange(said, "note", below == null ? null : below.note(), held.note());
    if (!said.isEmpty()) {
      row("describe", log.author(e -> Optional.of(List.of("" + e.subjectField(), "" + e.note()))))
          .putAll(said);
    }
    for (Language language : Language.values()) {
      Map<String, String> defined = new LinkedHashMap<>();
      putChange(
          defined,
          "definition",
          below == null ? null : definition(below, language),
          definition(held, language));
      if (!defined.isEmpty()) {
        Map<String, String> row =
            row("describe", log.author(e -> Optional.ofNullable(definition(e, language))));
        row.put("language", language.code());
        row.putAll(defined);
      }
    }
  }

  private static @Nullable String definition(ConceptEntry entry, Language language) {
    return entry.section(language).map(LanguageSection::definition).orElse(null);
  }

  /** A term leaves before what took its place. */
  private List<Designation> takenOut() {
    Set<Designation> out = new LinkedHashSet<>(termsBelow.keySet());
    out.removeIf(term -> !log.tookOut(term));
    rejected.stream().sorted(Comparator.comparing(Designation::toString)).forEach(out::add);
    out.removeAll(terms.keySet());
    return out.stream().sorted(Comparator.comparingInt(this::successors).reversed()).toList();
  }

  private void reject(Designation name) {
    row("reject", author(name, DecidedEntry::said), name);
  }

  private Author author(Designation name, Function<TermSection, List<@Nullable Object>> part) {
    return log.author(entry -> Optional.ofNullable(terms(entry).get(name)).map(part));
  }

  /** What a person can say of a term. */
  private static List<@Nullable Object> said(TermSection term) {
    List<@Nullable Object> said = new ArrayList<>(judged(term));
    said.add(term.type());
    said.add(term.source());
    said.addAll(details(term).values());
    return said;
  }

  private static List<@Nullable Object> judged(TermSection term) {
    Replacement replacement = term.replacement();
    List<@Nullable Object> judged = new ArrayList<>();
    judged.add(term.origin());
    judged.add(term.status());
    judged.add(replacement == null ? null : replacement.term());
    return judged;
  }

  private static Map<String, @Nullable String> details(TermSection term) {
    Grammar grammar = term.grammar();
    Map<String, @Nullable String> details = new LinkedHashMap<>();
    details.put("note", term.note());
    details.put("partOfSpeech", grammar.partOfSpeech());
    details.put("gender", grammar.gender());
    details.put("number", grammar.number());
    details.put("geographicalUsage", term.geographicalUsage());
    return details;
  }

  private Map<String, String> row(String action, Author author, Designation name) {
    Map<String, String> row = row(action, author);
    row.put("language", name.language().code());
    row.put("term", name.term());
    return row;
  }

  private Map<String, String> row(String action, Author author) {
    Map<String, String> row = new HashMap<>();
    row.put("concept", held.id());
    row.put("action", action);
    row.put("who", author.who());
    put(row, "reason", author.reason());
    rows.add(row);
    return row;
  }

  private static void put(Map<String, String> row, String column, @Nullable String value) {
    if (value != null) {
      row.put(column, value);
    }
  }

  private static void putChange(
      Map<String, String> row, String column, @Nullable String before, @Nullable String now) {
    if (!Objects.equals(before, now)) {
      row.put(column, now == null ? DecisionFile.NOTHING : now);
    }
  }
}
