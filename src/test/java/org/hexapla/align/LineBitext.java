package org.hexapla.align;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.DocumentSummary;
import org.hexapla.corpus.KnownOfDocument;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.ParallelResolution;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;

/** A corpus in memory, read from files that are aligned by line: one document a file. */
final class LineBitext implements Corpus {

  private final List<ParallelResolution> documents = new ArrayList<>();

  /**
   * Reads {@code PREFIX.en}, {@code PREFIX.fr} … as far as they are there.
   *
   * @param mostLines how many lines are read; 0 for all
   */
  static LineBitext read(Path prefix, String symbol, int mostLines) throws IOException {
    LineBitext corpus = new LineBitext();
    corpus.add(prefix, symbol, mostLines);
    return corpus;
  }

  static LineBitext of(ParallelResolution document) {
    LineBitext corpus = new LineBitext();
    corpus.documents.add(document);
    return corpus;
  }

  void add(Path prefix, String symbol, int mostLines) throws IOException {
    Map<Language, Resolution> versions = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      Path file = prefix.resolveSibling(prefix.getFileName() + "." + language.code());
      if (Files.exists(file)) {
        versions.put(language, document(file, new Symbol(symbol), language, mostLines));
      }
    }
    documents.add(new ParallelResolution(new Symbol(symbol), versions));
  }

  private static Resolution document(Path file, Symbol symbol, Language language, int mostLines)
      throws IOException {
    List<Paragraph> paragraphs = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (mostLines > 0 && number > mostLines) {
        break;
      }
      if (!line.isBlank()) {
        String id = "line" + number;
        paragraphs.add(
            new Paragraph(id, Paragraph.Kind.LINE, String.valueOf(number), line, List.of()));
      }
    }
    return document(symbol, language, paragraphs);
  }

  /** A document of which nothing is known but its paragraphs. */
  static Resolution document(Symbol symbol, Language language, List<Paragraph> paragraphs) {
    return KnownOfDocument.NOTHING.with(symbol, language, "0000000000000000", paragraphs);
  }

  /** The texts by symbol, for those who want to see them. */
  Map<Symbol, ParallelResolution> bySymbol() {
    Map<Symbol, ParallelResolution> map = new LinkedHashMap<>();
    documents.forEach(document -> map.put(document.symbol(), document));
    return map;
  }

  @Override
  public List<Saved> save(List<Resolution> resolutions) {
    throw new UnsupportedOperationException("this corpus is only read");
  }

  @Override
  public Optional<Resolution> find(Symbol symbol, Language language) {
    return Optional.ofNullable(bySymbol().get(symbol))
        .map(parallel -> parallel.versions().get(language));
  }

  @Override
  public Optional<Resolution> find(Symbol symbol, Language language, String version) {
    return find(symbol, language).filter(document -> document.version().equals(version));
  }

  @Override
  public List<DocumentSummary> documents() {
    throw new UnsupportedOperationException("this corpus has no lists");
  }

  @Override
  public void forEach(Consumer<ParallelResolution> consumer) {
    documents.forEach(consumer);
  }

  @Override
  public boolean remove(Symbol symbol, Language language) {
    throw new UnsupportedOperationException("this corpus is only read");
  }

  @Override
  public Optional<Symbol> adoptedAs(Symbol draft) {
    return Optional.empty();
  }

  @Override
  public long revision() {
    return documents.size();
  }
}
