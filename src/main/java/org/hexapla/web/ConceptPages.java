package org.hexapla.web;

import jakarta.inject.Singleton;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import org.hexapla.corpus.Citation;
import org.hexapla.corpus.Corpus;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Context;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.TermSection;
import org.hexapla.text.Language;
import org.hexapla.web.ConceptPage.Column;
import org.hexapla.web.ConceptPage.Proof;
import org.hexapla.web.ConceptPage.Term;
import org.jspecify.annotations.Nullable;

/** Makes the page of an entry. */
@Singleton
final class ConceptPages {

  private static final double HUNDREDTHS = 100;

  private final Glossary glossary;
  private final Corpus corpus;

  ConceptPages(Glossary glossary, Corpus corpus) {
    this.glossary = glossary;
    this.corpus = corpus;
  }

  /**
   * The years in which any term of an entry stands, and how often one does in a year at the most.
   */
  private record Usage(IntSummaryStatistics years, int most) {

    static Usage of(ConceptEntry entry) {
      List<Map.Entry<Integer, Integer>> all =
          entry.sections().stream()
              .flatMap(section -> section.terms().stream())
              .flatMap(term -> term.usage().entrySet().stream())
              .toList();
      return new Usage(
          all.stream().mapToInt(Map.Entry::getKey).summaryStatistics(),
          all.stream().mapToInt(Map.Entry::getValue).max().orElse(0));
    }

    @Nullable UsageChart chart(TermSection term) {
      return term.usage().isEmpty()
          ? null
          : UsageChart.of(term.usage(), years.getMin(), years.getMax(), most);
    }
  }

  ConceptPage page(ConceptEntry entry, Language reader) {
    SentenceMarker marker = new SentenceMarker(corpus);
    Usage usage = Usage.of(entry);
    Language heading = headingLanguage(entry, reader);
    return new ConceptPage(
        entry.id(),
        entry.section(heading).map(section -> section.terms().get(0).term()).orElse(entry.id()),
        heading,
        entry.subjectField(),
        entry.origin().label(),
        entry.note(),
        isProvedBySamplesOnly(entry),
        List.of(Language.values()).stream()
            .map(language -> column(entry, language, reader, marker, usage))
            .toList(),
        new ChangeLines(Texts.in(reader)).of(glossary.changes(entry.id())));
  }

  /** The reader's, else English, else the first that has a term. */
  private static Language headingLanguage(ConceptEntry entry, Language reader) {
    List<Language> named =
        entry.sections().stream()
            .filter(section -> !section.terms().isEmpty())
            .map(LanguageSection::language)
            .toList();
    if (named.contains(reader)) {
      return reader;
    }
    return named.contains(Language.EN) || named.isEmpty() ? Language.EN : named.get(0);
  }

  private static boolean isProvedBySamplesOnly(ConceptEntry entry) {
    List<Citation> citations =
        entry.sections().stream()
            .flatMap(section -> section.terms().stream())
            .flatMap(term -> term.contexts().stream())
            .map(Context::citation)
            .toList();
    return entry.origin() == Origin.BUILD
        && !citations.isEmpty()
        && citations.stream().allMatch(citation -> citation.symbol().isSample());
  }

  private static Column column(
      ConceptEntry entry, Language language, Language reader, SentenceMarker marker, Usage usage) {
    return entry
        .section(language)
        .map(
            section ->
                new Column(
                    language,
                    section.definition(),
                    section.terms().stream()
                        .map(term -> term(term, reader, marker, usage))
                        .toList(),
                    NamesChart.of(section.terms(), usage.years().getMin(), usage.years().getMax())))
        .orElseGet(() -> new Column(language, null, List.of(), null));
  }

  private static Term term(TermSection term, Language reader, SentenceMarker marker, Usage usage) {
    Double confidence = term.confidence();
    return new Term(
        term.term(),
        term.type().label(),
        term.status(),
        confidence == null ? null : (int) Math.round(confidence * HUNDREDTHS),
        term.source(),
        term.note(),
        term.contexts().stream().map(context -> proof(context, reader, marker)).toList(),
        usage.chart(term));
  }

  /** A place that proves a term, with the term marked, as every page shows it. */
  static Proof proof(Context context, Language reader, SentenceMarker marker) {
    Citation citation = context.citation();
    SentenceMarker.Marked marked = marker.mark(context);
    return new Proof(
        marked.before(),
        marked.term(),
        marked.after(),
        citation.symbol().value(),
        citation.symbol().isSample(),
        citation.locator().display(reader),
        context.date() == null ? null : context.date().value(),
        Links.place(citation.symbol(), citation.language(), citation.locator()));
  }
}
