package org.hexapla.web;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hexapla.corpus.Corpus;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Conflict;
import org.hexapla.glossary.Conflicts;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.TermSection;
import org.hexapla.search.GlossarySearch;
import org.hexapla.text.Language;
import org.hexapla.web.ReviewPage.Card;
import org.hexapla.web.ReviewPage.ConflictLine;
import org.hexapla.web.ReviewPage.Filter;
import org.hexapla.web.ReviewPage.Likely;
import org.hexapla.web.ReviewPage.Said;
import org.hexapla.web.ReviewPage.TermLine;
import org.jspecify.annotations.Nullable;

/** Makes the page of what waits for a terminologist. */
@Singleton
final class ReviewPages {

  /** Entries on a page: as many as somebody looks at in one go. */
  static final int CARDS = 20;

  private static final int CONFLICTS = 50;
  private static final int LIKELY = 5;
  private static final int CHANGES = 5;
  private static final double HUNDREDTHS = 100;

  private final Glossary glossary;
  private final Conflicts conflicts;
  private final GlossarySearch search;
  private final Corpus corpus;

  ReviewPages(Glossary glossary, Conflicts conflicts, GlossarySearch search, Corpus corpus) {
    this.glossary = glossary;
    this.conflicts = conflicts;
    this.search = search;
    this.corpus = corpus;
  }

  ReviewPage page(Filter filter, Language reader, @Nullable Said said) {
    Glossary.ProposalPage found =
        glossary.proposals(
            new Glossary.ProposalFilter(
                filter.language(), orNull(filter.subject()), orNull(filter.words())),
            filter.offset(),
            CARDS);
    SentenceMarker marker = new SentenceMarker(corpus);
    boolean more = found.total() > (long) filter.offset() + CARDS;
    return new ReviewPage(
        filter,
        found.total(),
        found.ids().stream()
            .flatMap(id -> glossary.find(id).stream())
            .map(entry -> card(entry, reader, marker))
            .toList(),
        filter.offset() > 0 ? filter.at(Math.max(0, filter.offset() - CARDS)).address() : null,
        more ? filter.at(filter.offset() + CARDS).address() : null,
        conflicts.find().stream().limit(CONFLICTS).map(ReviewPages::conflict).toList(),
        said);
  }

  private Card card(ConceptEntry entry, Language reader, SentenceMarker marker) {
    List<TermLine> terms = new ArrayList<>();
    for (LanguageSection section : entry.sections()) {
      section.terms().forEach(term -> terms.add(line(section.language(), term, reader, marker)));
    }
    return new Card(
        entry.id(),
        entry.lockVersion(),
        Links.concept(entry.id()),
        entry.subjectField(),
        terms,
        new ChangeLines(Texts.in(reader))
            .of(glossary.changes(entry.id()).stream().limit(CHANGES).toList()),
        likely(entry));
  }

  /** Entries whose terms are like one of this entry's: what one would merge with. */
  private List<Likely> likely(ConceptEntry entry) {
    return entry.sections().stream()
        .flatMap(section -> section.terms().stream())
        .limit(1)
        .flatMap(term -> search.lookup(term.term(), Set.of(), LIKELY + 1).stream())
        .filter(hit -> !hit.entry().id().equals(entry.id()))
        .limit(LIKELY)
        .map(hit -> new Likely(hit.entry().id(), hit.term()))
        .toList();
  }

  private static TermLine line(
      Language language, TermSection term, Language reader, SentenceMarker marker) {
    Double confidence = term.confidence();
    return new TermLine(
        language,
        term.term(),
        term.status(),
        confidence == null ? null : (int) Math.round(confidence * HUNDREDTHS),
        term.source(),
        term.contexts().stream()
            .findFirst()
            .map(context -> ConceptPages.proof(context, reader, marker))
            .orElse(null));
  }

  private static ConflictLine conflict(Conflict conflict) {
    return new ConflictLine(
        conflict.conceptId(),
        Links.concept(conflict.conceptId()),
        conflict.kind().label(),
        conflict.designation().language(),
        conflict.designation().term(),
        conflict.decided(),
        conflict.found());
  }

  private static @Nullable String orNull(String text) {
    return text.isBlank() ? null : text;
  }
}
