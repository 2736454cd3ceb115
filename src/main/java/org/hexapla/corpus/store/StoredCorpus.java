package org.hexapla.corpus.store;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.DocumentSummary;
import org.hexapla.corpus.ParallelResolution;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;

/** The corpus in the rows of the store. Versions of documents are only ever added. */
@Singleton
final class StoredCorpus implements Corpus {

  /** How many documents, all languages of one counted once, are read or looked up at a time. */
  private static final int CHUNK = 50;

  private final TransactionOperations<Connection> transactions;
  private final DocumentRows documents;
  private final CurrentDocumentRows current;
  private final DocumentParts parts;
  private final Counters counters;

  StoredCorpus(
      TransactionOperations<Connection> transactions,
      DocumentRows documents,
      CurrentDocumentRows current,
      DocumentParts parts,
      Counters counters) {
    this.transactions = transactions;
    this.documents = documents;
    this.current = current;
    this.parts = parts;
    this.counters = counters;
  }

  @Override
  public List<Saved> save(List<Resolution> added) {
    return transactions.executeWrite(
        status -> {
          counters.take(0); // from here on no other writer comes between
          DocumentIntake intake = new DocumentIntake(documents, current, parts);
          chunks(added.stream().map(d -> d.symbol().value()).distinct().toList())
              .forEach(intake::look);
          List<Saved> outcome = added.stream().map(intake::take).toList();
          if (intake.write()) {
            counters.raise(Counters.Counter.CORPUS, 1);
          }
          return outcome;
        });
  }

  @Override
  public Optional<Resolution> find(Symbol symbol, Language language) {
    return read(documents.findCurrent(symbol.value(), language));
  }

  @Override
  public Optional<Resolution> find(Symbol symbol, Language language, String version) {
    return read(documents.findBySymbolAndLanguageAndVersion(symbol.value(), language, version));
  }

  private Optional<Resolution> read(Optional<DocumentRow> row) {
    return row.map(found -> parts.assemble(List.of(found)).get(0));
  }

  @Override
  public List<DocumentSummary> documents() {
    return documents.findAllCurrent().stream()
        .map(StoredCorpus::summary)
        .sorted(
            Comparator.comparing(DocumentSummary::symbol).thenComparing(DocumentSummary::language))
        .toList();
  }

  static DocumentSummary summary(DocumentRow row) {
    return new DocumentSummary(
        new Symbol(row.symbol()),
        row.language(),
        row.version(),
        row.kind(),
        row.title(),
        row.date(),
        row.paragraphCount());
  }

  @Override
  public void forEach(Consumer<ParallelResolution> consumer) {
    // Sorted here and not by the database, whose order of strings may be another.
    List<String> symbols = documents.currentSymbols().stream().sorted().toList();
    chunks(symbols).forEach(chunk -> parallel(chunk).forEach(consumer));
  }

  private List<ParallelResolution> parallel(List<String> symbols) {
    Map<Symbol, Map<Language, Resolution>> versions = new TreeMap<>();
    for (Resolution document : parts.assemble(documents.findCurrentOf(symbols))) {
      versions
          .computeIfAbsent(document.symbol(), s -> new EnumMap<>(Language.class))
          .put(document.language(), document);
    }
    return versions.entrySet().stream()
        .map(entry -> new ParallelResolution(entry.getKey(), entry.getValue()))
        .toList();
  }

  @Override
  public boolean remove(Symbol symbol, Language language) {
    return transactions.executeWrite(
        status -> {
          counters.take(0); // from here on no other writer comes between
          Set<Long> ids =
              documents.findCurrent(symbol.value(), language).stream()
                  .map(DocumentRow::id)
                  .collect(Collectors.toSet());
          if (ids.isEmpty()) {
            return false;
          }
          current.deleteByDocumentIdInList(ids);
          counters.raise(Counters.Counter.CORPUS, 1);
          return true;
        });
  }

  @Override
  public Optional<Symbol> adoptedAs(Symbol draft) {
    return documents.adoptedAs(draft.value()).map(Symbol::new);
  }

  @Override
  public long revision() {
    return counters.amount(Counters.Counter.CORPUS);
  }

  private static <T> List<List<T>> chunks(List<T> all) {
    List<List<T>> chunks = new ArrayList<>();
    for (int start = 0; start < all.size(); start += CHUNK) {
      chunks.add(all.subList(start, Math.min(all.size(), start + CHUNK)));
    }
    return chunks;
  }
}
