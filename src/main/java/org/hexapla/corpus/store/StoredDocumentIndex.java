package org.hexapla.corpus.store;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hexapla.corpus.DocumentIndex;
import org.hexapla.corpus.DocumentKind;
import org.hexapla.corpus.DocumentSummary;
import org.hexapla.corpus.Reference;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Span;

/** Finds documents through the indices of the store. */
@Singleton
final class StoredDocumentIndex implements DocumentIndex {

  /** How many symbols or titles one question to the store may hold. */
  private static final int CHUNK = 500;

  private static final Comparator<DocumentSummary> ORDER =
      Comparator.comparing(DocumentSummary::symbol).thenComparing(DocumentSummary::language);

  private final DocumentRows documents;

  StoredDocumentIndex(DocumentRows documents) {
    this.documents = documents;
  }

  /** Under which a title is found, whatever its case. */
  static String key(String title) {
    return title.toLowerCase(Locale.ROOT);
  }

  @Override
  public List<CitingPlace> citing(Symbol symbol) {
    List<DocumentRows.CitingRow> rows = new ArrayList<>(documents.findCiting(symbol.value()));
    if (symbol.kind() == DocumentKind.OTHER) { // resolutions and drafts have no joint symbols
      for (String pattern : List.of(symbol + "-%", "%-" + symbol)) {
        documents.findCitingLike(pattern).stream()
            .filter(row -> new Symbol(row.symbol()).components().contains(symbol))
            .forEach(rows::add);
      }
    }
    return rows.stream()
        .sorted(
            Comparator.comparing(DocumentRows.CitingRow::citing)
                .thenComparing(DocumentRows.CitingRow::language)
                .thenComparing(DocumentRows.CitingRow::position))
        .map(StoredDocumentIndex::place)
        .toList();
  }

  private static CitingPlace place(DocumentRows.CitingRow row) {
    Reference reference =
        new Reference(
            new Symbol(row.symbol()),
            row.citedDate(),
            row.citedParagraph(),
            row.inParagraph(),
            new Span(row.spanStart(), row.spanEnd()));
    return new CitingPlace(new Symbol(row.citing()), row.language(), reference);
  }

  @Override
  public List<DocumentSummary> summaries(Collection<Symbol> symbols) {
    List<DocumentSummary> result = new ArrayList<>();
    for (List<String> chunk : chunks(symbols.stream().map(Symbol::value).distinct().toList())) {
      documents.findCurrentOf(chunk).forEach(row -> result.add(StoredCorpus.summary(row)));
    }
    return result.stream().sorted(ORDER).toList();
  }

  @Override
  public List<DocumentSummary> titled(Collection<String> titles) {
    List<DocumentSummary> result = new ArrayList<>();
    for (List<String> chunk : chunks(titles.stream().map(t -> key(t)).distinct().toList())) {
      documents.findCurrentTitled(chunk).forEach(row -> result.add(StoredCorpus.summary(row)));
    }
    return result.stream().sorted(ORDER).toList();
  }

  @Override
  public List<DocumentSummary> underItem(int session, String agendaItem) {
    return documents.findCurrentUnderItem(session, agendaItem).stream()
        .map(StoredCorpus::summary)
        .sorted(ORDER)
        .toList();
  }

  @Override
  public List<Symbol> changing(Symbol symbol) {
    return documents.findCurrentChanging(symbol.value()).stream()
        .map(Symbol::new)
        .sorted()
        .toList();
  }

  private static List<List<String>> chunks(List<String> all) {
    List<List<String>> chunks = new ArrayList<>();
    for (int start = 0; start < all.size(); start += CHUNK) {
      chunks.add(all.subList(start, Math.min(all.size(), start + CHUNK)));
    }
    return chunks;
  }
}
