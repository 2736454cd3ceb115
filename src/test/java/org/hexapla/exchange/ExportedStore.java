package org.hexapla.exchange;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.store.Documents;
import org.hexapla.corpus.store.Stores;
import org.hexapla.glossary.Glossary;
import org.hexapla.text.Language;

/** A store with the sample entries and a few documents, and what takes them out of it. */
final class ExportedStore implements AutoCloseable {

  static final String SYMBOL = "A/RES/61/266";

  private final ApplicationContext context;

  private ExportedStore(ApplicationContext context) {
    this.context = context;
  }

  static ExportedStore with(Path folder, Resolution... documents) {
    ApplicationContext context = Stores.open(folder);
    Glossary glossary = context.getBean(Glossary.class);
    glossary.propose(List.of(SampleEntries.proposal()));
    glossary.put(List.of(SampleEntries.decided(), SampleEntries.difficultWords()), "a person");
    ExportedStore store = new ExportedStore(context);
    store.corpus().save(List.of(documents));
    return store;
  }

  /** The document {@link #SYMBOL} in a language, with these operative paragraphs. */
  static Resolution document(Language language, String... operative) {
    return Documents.adopted(
        SYMBOL,
        language,
        "00000000000000" + language.code(),
        61,
        LocalDate.of(2007, 5, 16),
        IntStream.range(0, operative.length)
            .mapToObj(i -> Documents.operative(i + 1, operative[i]))
            .toList());
  }

  Corpus corpus() {
    return context.getBean(Corpus.class);
  }

  GlossaryExporter exporter() {
    return context.getBean(GlossaryExporter.class);
  }

  @Override
  public void close() {
    context.close();
  }
}
