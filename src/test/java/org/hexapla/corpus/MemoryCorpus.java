package org.hexapla.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.hexapla.text.Language;

/** A corpus that lives as long as the test. */
public final class MemoryCorpus implements Corpus {

  private final Map<Symbol, Map<Language, Resolution>> documents = new TreeMap<>();
  private final Map<Symbol, Symbol> adopted = new HashMap<>();
  private long revision;

  /** Adds a document of plain paragraphs; those that begin with {@code #} are headings. */
  public MemoryCorpus with(String symbol, Language language, String... texts) {
    return with(symbol, language, List.of(), texts);
  }

  public MemoryCorpus with(String symbol, Language language, List<Symbol> drafts, String... texts) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (String text : texts) {
      boolean heading = text.startsWith("#");
      paragraphs.add(
          new Paragraph(
              "line" + (paragraphs.size() + 1),
              heading ? Paragraph.Kind.HEADING : Paragraph.Kind.LINE,
              null,
              heading ? text.substring(1).strip() : text,
              List.of()));
    }
    save(List.of(document(new Symbol(symbol), language, drafts, paragraphs)));
    return this;
  }

  /** Adds a resolution of a day with operative paragraphs, numbered from 1. */
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

  public static Resolution document(
      Symbol symbol, Language language, List<Symbol> drafts, List<Paragraph> paragraphs) {
    return KnownOfDocument.of(
            DocumentKind.OTHER, null, DocumentDate.inferred(2015, DocumentDate.Basis.SOURCE))
        .with(symbol, language, "0123456789abcdef", drafts, paragraphs);
  }

  @Override
  public List<Saved> save(List<Resolution> added) {
    List<Saved> saved = new ArrayList<>();
    for (Resolution document : added) {
      documents
          .computeIfAbsent(document.symbol(), s -> new EnumMap<>(Language.class))
          .put(document.language(), document);
      document.drafts().forEach(draft -> adopted.put(draft, document.symbol()));
      saved.add(Saved.NEW);
    }
    revision++;
    return saved;
  }

  @Override
  public Optional<Resolution> find(Symbol symbol, Language language) {
    return Optional.ofNullable(documents.getOrDefault(symbol, Map.of()).get(language));
  }

  @Override
  public Optional<Resolution> find(Symbol symbol, Language language, String version) {
    return find(symbol, language).filter(found -> found.version().equals(version));
  }

  @Override
  public List<DocumentSummary> documents() {
    return documents.values().stream()
        .flatMap(versions -> versions.values().stream())
        .map(
            one ->
                new DocumentSummary(
                    one.symbol(),
                    one.language(),
                    one.version(),
                    one.kind(),
                    one.title(),
                    one.date(),
                    one.paragraphs().size()))
        .toList();
  }

  @Override
  public void forEach(Consumer<ParallelResolution> consumer) {
    documents.forEach(
        (symbol, versions) -> consumer.accept(new ParallelResolution(symbol, versions)));
  }

  @Override
  public boolean remove(Symbol symbol, Language language) {
    Map<Language, Resolution> versions = documents.get(symbol);
    boolean removed = versions != null && versions.remove(language) != null;
    if (removed) {
      revision++;
      if (versions.isEmpty()) {
        documents.remove(symbol);
      }
    }
    return removed;
  }

  @Override
  public Optional<Symbol> adoptedAs(Symbol draft) {
    return Optional.ofNullable(adopted.get(draft));
  }

  @Override
  public long revision() {
    return revision;
  }
}
