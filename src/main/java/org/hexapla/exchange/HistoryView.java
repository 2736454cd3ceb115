package org.hexapla.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.corpus.Citation;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.DocumentDate;
import org.hexapla.corpus.Resolution;
import org.hexapla.exchange.EntryView.CitationView;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Context;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.Replacement;
import org.hexapla.glossary.TermSection;
import org.hexapla.glossary.UsageProfile;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a concept was called when: the answer of {@code GET /api/concepts/{id}/history} and of
 * {@code hexapla history}.
 *
 * @param names the names of all languages, in the order of {@link Language}, the earliest first
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record HistoryView(String id, @Nullable String subjectField, List<NameView> names) {

  /**
   * A name through time.
   *
   * @param status as in {@link EntryView}
   * @param years occurrences by year
   * @param total occurrences in all years
   * @param first the earliest use that the entry cites, or null
   * @param last the latest use that the entry cites, or null
   * @param replacedBy the name that took its place, or null
   * @param proofs parallel paragraphs, the earlier with the name, the later with its successor
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record NameView(
      String language,
      String term,
      String status,
      String origin,
      Map<String, Integer> years,
      int total,
      @Nullable CitationView first,
      @Nullable CitationView last,
      @Nullable String replacedBy,
      List<ProofView> proofs) {}

  /** Two paragraphs that say the same. */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record ProofView(CitationView earlier, CitationView later) {}

  /**
   * The history of an entry.
   *
   * @param corpus in which the paragraphs of the proofs stand
   * @param reader in whose language places are written
   */
  public static HistoryView of(ConceptEntry entry, Corpus corpus, Language reader) {
    List<NameView> names = new ArrayList<>();
    for (LanguageSection section : entry.sections()) {
      section.terms().stream()
          .sorted(Comparator.comparingInt(HistoryView::firstYear))
          .forEach(term -> names.add(name(section.language(), term, corpus, reader)));
    }
    return new HistoryView(entry.id(), entry.subjectField(), names);
  }

  /** Names that the corpus does not have stand last. */
  private static int firstYear(TermSection term) {
    return term.usage().isEmpty() ? Integer.MAX_VALUE : term.usage().firstKey();
  }

  private static NameView name(
      Language language, TermSection term, Corpus corpus, Language reader) {
    UsageProfile profile = UsageProfile.of(term);
    Map<String, Integer> years = new LinkedHashMap<>();
    profile.years().forEach((year, count) -> years.put(Integer.toString(year), count));
    Replacement replacement = term.replacement();
    return new NameView(
        language.code(),
        term.term(),
        term.status().label(),
        term.origin().label(),
        years,
        profile.total(),
        profile.first() == null ? null : CitationView.of(profile.first(), reader),
        profile.last() == null ? null : CitationView.of(profile.last(), reader),
        replacement == null ? null : replacement.term(),
        replacement == null
            ? List.of()
            : replacement.proofs().stream()
                .map(
                    proof ->
                        new ProofView(
                            view(proof.earlier(), corpus, reader),
                            view(proof.later(), corpus, reader)))
                .toList());
  }

  /** The whole paragraph, from the version that was cited; without words where that is gone. */
  private static CitationView view(Citation citation, Corpus corpus, Language reader) {
    @Nullable Resolution document =
        corpus.find(citation.symbol(), citation.language(), citation.version()).orElse(null);
    @Nullable DocumentDate date = document == null ? null : document.date();
    String words =
        document == null
            ? ""
            : document
                .paragraph(citation.locator().id())
                .map(paragraph -> paragraph.text())
                .orElse("");
    return CitationView.of(new Context(words, citation, date), reader);
  }
}
