package org.hexapla.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.DocumentDate;
import org.hexapla.corpus.DocumentKind;
import org.hexapla.corpus.DocumentSummary;
import org.hexapla.corpus.KnownOfDocument;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.ParallelResolution;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;

/** A corpus in memory, for tests. */
public final class MemoryCorpus implements Corpus {

  private final Map<Symbol, Map<Language, Resolution>> documents = new TreeMap<>();
  private long revision;

  /** Puts in a document of operative paragraphs, numbered from 1. */
  public void put(String symbol, Language language, LocalDate day, String... texts) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (String text : texts) {
      String number = Integer.toString(paragraphs.size() + 1);
      paragraphs.add(
          new Paragraph("op" + number, Paragraph.Kind.OPERATIVE, number, text, List.of()));
    }
    save(
        List.of(
            new KnownOfDocument(
                    DocumentKind.RESOLUTION, null, null, null, null, DocumentDate.printed(day), day)
                .with(new Symbol(symbol), language, version(texts), paragraphs)));
  }

  /** Other texts are another version. */
  private static String version(String... texts) {
    return String.format(Locale.ROOT, "%016x", Arrays.hashCode(texts));
  }

  @Override
  public List<Saved> save(List<Resolution> saved) {
    revision++;
    for (Resolution document : saved) {
      documents
          .computeIfAbsent(document.symbol(), symbol -> new EnumMap<>(Language.class))
          .put(document.language(), document);
    }
    return saved.stream().map(document -> Saved.NEW).toList();
  }

  @Override
  public Optional<Resolution> find(Symbol symbol, Language language) {
    return Optional.ofNullable(documents.getOrDefault(symbol, Map.of()).get(language));
  }

  @Override
  public Optional<Resolution> find(Symbol symbol, Language language, String version) {
    return find(symbol, language);
  }

  @Override
  public List<DocumentSummary> documents() {
    List<DocumentSummary> all = new ArrayList<>();
    documents
        .values()
        .forEach(
            versions ->
                versions
                    .values()
                    .forEach(
                        one ->
                            all.add(
                                new DocumentSummary(
                                    one.symbol(),
                                    one.language(),
                                    one.version(),
                                    one.kind(),
                                    one.title(),
                                    one.date(),
                                    one.paragraphs().size()))));
    return all;
  }

  @Override
  public void forEach(Consumer<ParallelResolution> consumer) {
    documents.forEach(
        (symbol, versions) -> consumer.accept(new ParallelResolution(symbol, versions)));
  }

  @Override
  public boolean remove(Symbol symbol, Language language) {
    revision++;
    boolean held =
        documents.getOrDefault(symbol, new EnumMap<>(Language.class)).remove(language) != null;
    documents.values().removeIf(Map::isEmpty);
    return held;
  }

  @Override
  public Optional<Symbol> adoptedAs(Symbol draft) {
    return Optional.empty();
  }

  @Override
  public long revision() {
    return revision;
  }
}
