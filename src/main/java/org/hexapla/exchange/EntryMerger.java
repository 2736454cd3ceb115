package org.hexapla.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Context;
import org.hexapla.glossary.Grammar;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.Replacement;
import org.hexapla.glossary.TermSection;
import org.hexapla.glossary.TermType;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Joins what a file says of a concept with what we hold. Nothing of ours is lost: terms, contexts
 * and sources of both sides stay. What people decided here wins over a file that says otherwise;
 * the contradiction is named and the entry left alone.
 */
final class EntryMerger {

  /** Hexadecimal digits of the hash in the id of an entry that comes without one of ours. */
  private static final int ID_DIGITS = 16;

  private final String fileName;

  /**
   * @param fileName where a term is said to be from when the file does not say it
   */
  EntryMerger(String fileName) {
    this.fileName = fileName;
  }

  /**
   * An entry as it would be.
   *
   * @param changes in words; empty where nothing would change
   * @param conflicts in words; empty where the file contradicts nothing
   */
  record Merged(ConceptEntry entry, List<String> changes, List<String> conflicts) {}

  /** An entry that we do not hold yet. */
  ConceptEntry asNew(ImportedEntry incoming) {
    return merge(
            new ConceptEntry(
                incoming.id() == null ? newId(incoming) : incoming.id(),
                0,
                null,
                Objects.requireNonNullElse(incoming.origin(), Origin.PERSON),
                null,
                List.of()),
            incoming)
        .entry();
  }

  /** An entry that we hold, with what the file adds. */
  Merged merge(ConceptEntry held, ImportedEntry incoming) {
    List<String> changes = new ArrayList<>();
    List<String> conflicts = new ArrayList<>();
    String subject =
        either("subject", held.subjectField(), incoming.subjectField(), changes, conflicts);
    Map<Language, List<TermSection>> terms = new EnumMap<>(Language.class);
    Map<Language, String> definitions = new EnumMap<>(Language.class);
    for (LanguageSection section : held.sections()) {
      terms.put(section.language(), new ArrayList<>(section.terms()));
      if (section.definition() != null) {
        definitions.put(section.language(), section.definition());
      }
    }
    Claims claims = Claims.of(held, incoming);
    for (ImportedTerm term : incoming.terms()) {
      merge(
          terms.computeIfAbsent(term.language(), l -> new ArrayList<>()),
          term,
          claims,
          changes,
          conflicts);
    }
    incoming
        .definitions()
        .forEach(
            (language, definition) -> {
              String merged =
                  either(
                      language + " definition",
                      definitions.get(language),
                      definition,
                      changes,
                      conflicts);
              definitions.put(language, Objects.requireNonNull(merged));
            });
    ConceptEntry entry =
        new ConceptEntry(
            held.id(),
            held.lockVersion(),
            subject,
            held.origin(),
            joined("note", held.note(), incoming.note(), "\n", changes),
            sections(terms, definitions));
    return new Merged(entry, changes, conflicts);
  }

  private void merge(
      List<TermSection> held,
      ImportedTerm incoming,
      Claims claims,
      List<String> changes,
      List<String> conflicts) {
    String name = incoming.language() + " “" + incoming.term() + "”";
    String ours = claims.heldTerm(incoming);
    for (int i = 0; i < held.size(); i++) {
      if (held.get(i).term().equals(ours)) {
        held.set(i, merge(name, held.get(i), incoming, changes, conflicts));
        return;
      }
    }
    changes.add("adds " + name);
    held.add(asNew(incoming));
  }

  /**
   * Which of our terms a term of the file means: the one with the same words, else one that differs
   * in case alone and that the file does not name itself ({@code Act} beside {@code act}).
   */
  private record Claims(ConceptEntry held, Set<String> named) {

    static Claims of(ConceptEntry held, ImportedEntry incoming) {
      Set<String> named = new HashSet<>();
      incoming.terms().forEach(term -> named.add(term.language() + " " + term.term()));
      return new Claims(held, named);
    }

    String heldTerm(ImportedTerm incoming) {
      return held
          .section(incoming.language())
          .map(LanguageSection::terms)
          .orElse(List.of())
          .stream()
          .map(TermSection::term)
          .filter(term -> !named.contains(incoming.language() + " " + term))
          .filter(term -> KnownTerms.same(term, incoming.term()))
          .findFirst()
          .orElse(incoming.term());
    }
  }

  private TermSection asNew(ImportedTerm incoming) {
    return new TermSection(
        incoming.term(),
        Objects.requireNonNullElse(incoming.type(), TermType.FULL_FORM),
        Objects.requireNonNullElse(incoming.status(), AdministrativeStatus.PROPOSED),
        Objects.requireNonNullElse(incoming.origin(), Origin.PERSON),
        Objects.requireNonNullElse(incoming.source(), fileName),
        incoming.confidence(),
        incoming.note(),
        incoming.contexts(),
        incoming.usage(),
        incoming.replacement(),
        incoming.grammar(),
        incoming.geographicalUsage());
  }

  private static TermSection merge(
      String name,
      TermSection held,
      ImportedTerm incoming,
      List<String> changes,
      List<String> conflicts) {
    AdministrativeStatus status = held.status();
    Origin origin = held.origin();
    if (incoming.status() != null && incoming.status() != status) {
      if (status == AdministrativeStatus.PROPOSED) {
        changes.add(name + " becomes " + incoming.status().label());
        status = incoming.status();
        origin = Objects.requireNonNullElse(incoming.origin(), Origin.PERSON);
      } else if (incoming.status() != AdministrativeStatus.PROPOSED) {
        conflicts.add(
            name
                + " is "
                + status.label()
                + " here, "
                + incoming.status().label()
                + " in the file");
      }
    }
    Set<Context> contexts = new LinkedHashSet<>(held.contexts());
    if (contexts.addAll(incoming.contexts())) {
      changes.add(name + " gets a citation");
    }
    SortedMap<Integer, Integer> usage = new TreeMap<>(held.usage());
    incoming.usage().forEach(usage::putIfAbsent);
    return new TermSection(
        held.term(),
        held.type(),
        status,
        origin,
        Objects.requireNonNull(
            joined(name + " source", held.source(), incoming.source(), "; ", changes)),
        held.confidence(),
        joined(name + " note", held.note(), incoming.note(), "\n", changes),
        List.copyOf(contexts),
        usage,
        replacement(name, held, incoming, changes),
        grammar(name, held.grammar(), incoming.grammar(), changes, conflicts),
        either(
            name + " usage",
            held.geographicalUsage(),
            incoming.geographicalUsage(),
            changes,
            conflicts));
  }

  private static @Nullable Replacement replacement(
      String name, TermSection held, ImportedTerm incoming, List<String> changes) {
    if (held.replacement() != null || incoming.replacement() == null) {
      return held.replacement();
    }
    changes.add(name + " gets a replacement");
    return incoming.replacement();
  }

  private static Grammar grammar(
      String name, Grammar held, Grammar incoming, List<String> changes, List<String> conflicts) {
    return new Grammar(
        either(
            name + " part of speech",
            held.partOfSpeech(),
            incoming.partOfSpeech(),
            changes,
            conflicts),
        either(name + " gender", held.gender(), incoming.gender(), changes, conflicts),
        either(name + " number", held.number(), incoming.number(), changes, conflicts));
  }

  /** One of two values, where only one may stand. */
  private static @Nullable String either(
      String name,
      @Nullable String held,
      @Nullable String incoming,
      List<String> changes,
      List<String> conflicts) {
    if (incoming == null || incoming.equals(held)) {
      return held;
    }
    if (held == null) {
      changes.add("gets a " + name);
      return incoming;
    }
    conflicts.add(name + " is “" + held + "” here, “" + incoming + "” in the file");
    return held;
  }

  /** Both values, ours first. */
  private static @Nullable String joined(
      String name,
      @Nullable String held,
      @Nullable String incoming,
      String between,
      List<String> changes) {
    if (incoming == null || (held != null && held.contains(incoming))) {
      return held;
    }
    changes.add(name + " is added to");
    return held == null ? incoming : held + between + incoming;
  }

  private static List<LanguageSection> sections(
      Map<Language, List<TermSection>> terms, Map<Language, String> definitions) {
    Set<Language> languages = new TreeSet<>(terms.keySet());
    languages.addAll(definitions.keySet());
    return languages.stream()
        .map(
            language ->
                new LanguageSection(
                    language,
                    definitions.get(language),
                    Optional.ofNullable(terms.get(language)).orElse(List.of())))
        .toList();
  }

  /** The same terms give the same id, so that a second import finds the entries of the first. */
  private static String newId(ImportedEntry incoming) {
    Set<String> terms = new TreeSet<>();
    incoming.terms().forEach(term -> terms.add(term.language() + " " + term.term()));
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(String.join("\n", terms).getBytes(StandardCharsets.UTF_8));
      return "import/" + HexFormat.of().formatHex(hash).substring(0, ID_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
