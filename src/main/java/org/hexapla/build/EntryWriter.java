package org.hexapla.build;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hexapla.corpus.Citation;
import org.hexapla.corpus.Corpus;
import org.hexapla.extract.Occurrence;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Context;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.TermSection;
import org.hexapla.text.Language;
import org.hexapla.text.SentenceSplitter;
import org.jspecify.annotations.Nullable;

/** Writes proposed terms out as entries, with the sentences that prove them. */
final class EntryWriter {

  private static final String ONLY_SAMPLES = "proved by sample documents only";

  private final Corpus corpus;
  private final SentenceSplitter splitter;
  private final BuildSettings settings;

  EntryWriter(Corpus corpus, SentenceSplitter splitter, BuildSettings settings) {
    this.corpus = corpus;
    this.splitter = splitter;
    this.settings = settings;
  }

  /** The entries, in the order of their ids. */
  List<ConceptEntry> write(List<ProposedTerm> proposed) {
    // By identity: the lists are long, and each is one object.
    Map<List<Occurrence>, Evidence> evidence = new IdentityHashMap<>();
    proposed.forEach(
        term ->
            evidence.computeIfAbsent(
                term.evidence(), places -> Evidence.of(places, settings.contexts())));
    List<Citation> citations =
        evidence.values().stream()
            .flatMap(found -> found.shown().stream())
            .map(Occurrence::citation)
            .distinct()
            .toList();
    Map<Citation, String> sentences = new QuotedSentences(splitter).find(corpus, citations);
    Map<String, List<ProposedTerm>> byEntry = new TreeMap<>();
    proposed.forEach(
        term -> byEntry.computeIfAbsent(term.entry(), id -> new ArrayList<>()).add(term));
    List<ConceptEntry> entries = new ArrayList<>();
    byEntry.forEach((id, terms) -> entries.add(entry(id, terms, evidence, sentences)));
    return entries;
  }

  private static ConceptEntry entry(
      String id,
      List<ProposedTerm> terms,
      Map<List<Occurrence>, Evidence> evidence,
      Map<Citation, String> sentences) {
    Map<Language, Map<String, TermSection>> sections = new EnumMap<>(Language.class);
    for (ProposedTerm term : terms) {
      Evidence found = Objects.requireNonNull(evidence.get(term.evidence()));
      sections
          .computeIfAbsent(term.language(), l -> new LinkedHashMap<>())
          .putIfAbsent(term.term(), term(term, found, sentences));
    }
    return new ConceptEntry(
        id,
        0,
        terms.get(0).subjectField(),
        Origin.BUILD,
        null,
        sections.entrySet().stream()
            .map(s -> new LanguageSection(s.getKey(), null, List.copyOf(s.getValue().values())))
            .toList());
  }

  private static TermSection term(
      ProposedTerm term, Evidence evidence, Map<Citation, String> sentences) {
    List<Context> contexts = new ArrayList<>();
    for (Occurrence occurrence : evidence.shown()) {
      String sentence = sentences.get(occurrence.citation());
      if (sentence != null) {
        contexts.add(new Context(sentence, occurrence.citation(), occurrence.date()));
      }
    }
    return new TermSection(
            term.term(),
            term.type(),
            term.replacement() == null
                ? AdministrativeStatus.PROPOSED
                : AdministrativeStatus.SUPERSEDED,
            Origin.BUILD,
            term.source(),
            term.confidence(),
            note(term.note(), evidence.sample()),
            contexts,
            evidence.usage())
        .withReplacement(term.replacement());
  }

  private static @Nullable String note(@Nullable String note, boolean sample) {
    if (!sample) {
      return note;
    }
    return note == null ? ONLY_SAMPLES : note + "; " + ONLY_SAMPLES;
  }
}
