package org.hexapla.prepare;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.DocumentIndex;
import org.hexapla.corpus.DocumentSummary;
import org.hexapla.corpus.ParallelResolution;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.Series;
import org.hexapla.corpus.SeriesFinder;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/** Finds the documents that a request for a sheet names. */
@Singleton
final class MeetingDocuments {

  private final Corpus corpus;
  private final DocumentIndex index;
  private final SeriesFinder series;

  MeetingDocuments(Corpus corpus, DocumentIndex index, SeriesFinder series) {
    this.corpus = corpus;
    this.index = index;
    this.series = series;
  }

  /**
   * A document of a meeting.
   *
   * @param read the text whose words are looked at: that of the first of the sheet's languages in
   *     which the corpus has it, else of any
   * @param texts those that the corpus has in the sheet's languages, and the one that is read
   */
  record MeetingDocument(Resolution read, ParallelResolution texts) {}

  /** The symbols that a request means, those of the series the earliest first. */
  Set<Symbol> symbols(SheetRequest request) {
    Set<Symbol> symbols = new LinkedHashSet<>(request.symbols());
    SheetRequest.@Nullable AgendaItem item = request.item();
    if (item != null) {
      index.underItem(item.session(), item.item()).forEach(text -> symbols.add(text.symbol()));
    }
    Symbol line = request.series();
    if (line != null) {
      series.series(line).members().stream()
          .filter(member -> !member.texts().isEmpty())
          .map(Series.Member::symbol)
          .forEach(symbols::add);
    }
    return symbols;
  }

  /** A document as far as the corpus has it; empty where it has none of its texts. */
  Optional<MeetingDocument> find(Symbol symbol, List<Language> languages) {
    List<Resolution> texts = new ArrayList<>();
    for (Language language : languages) {
      corpus.find(symbol, language).ifPresent(texts::add);
    }
    if (texts.isEmpty()) {
      others(symbol)
          .flatMap(language -> corpus.find(symbol, language).stream())
          .limit(1)
          .forEach(texts::add);
    }
    return texts.stream()
        .findFirst()
        .map(read -> new MeetingDocument(read, byLanguage(symbol, texts)));
  }

  private static ParallelResolution byLanguage(Symbol symbol, List<Resolution> texts) {
    Map<Language, Resolution> versions = new EnumMap<>(Language.class);
    texts.forEach(text -> versions.put(text.language(), text));
    return new ParallelResolution(symbol, versions);
  }

  private Stream<Language> others(Symbol symbol) {
    List<Language> held =
        index.summaries(List.of(symbol)).stream().map(DocumentSummary::language).toList();
    return Stream.concat(Stream.of(Language.EN), held.stream()).filter(held::contains);
  }
}
