package org.hexapla.check;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.MemoryCorpus;
import org.hexapla.corpus.ReferenceScanner;
import org.hexapla.exchange.StarterReader;
import org.hexapla.glossary.Glossary;
import org.hexapla.search.MemoryGlossary;
import org.hexapla.search.Recognizer;
import org.hexapla.text.Normalizer;
import org.hexapla.text.TextAnalyzer;

/** Checks against the starter glossary as it is, which is read once for all of them. */
final class StarterChecks {

  private static final MemoryGlossary GLOSSARY =
      new MemoryGlossary(new StarterReader().read(Path.of("glossary")));
  private static final Recognizer RECOGNIZER = Recognizer.of(GLOSSARY);
  private static final ReferenceScanner SCANNER;
  private static final CheckSettings SETTINGS;

  static {
    try (ApplicationContext context = ApplicationContext.run()) {
      SCANNER = context.getBean(ReferenceScanner.class);
      SETTINGS = context.getBean(CheckSettings.class);
    }
  }

  private StarterChecks() {}

  /** A checker of its own, at the levels of the configuration that comes with the program. */
  static DraftChecker checker(Corpus corpus, IgnoredFindings ignored) {
    return checker(GLOSSARY, RECOGNIZER, corpus, ignored);
  }

  /** One against another glossary, which may change. */
  static DraftChecker checker(Glossary glossary) {
    return checker(glossary, Recognizer.of(glossary));
  }

  static DraftChecker checker(Glossary glossary, Recognizer recognizer) {
    return checker(glossary, recognizer, new MemoryCorpus(), new MemoryIgnoredFindings());
  }

  private static DraftChecker checker(
      Glossary glossary, Recognizer recognizer, Corpus corpus, IgnoredFindings ignored) {
    return new DraftChecker(
        glossary,
        corpus,
        recognizer,
        SCANNER,
        TextAnalyzer.standard(),
        Normalizer.standard(),
        SETTINGS,
        ignored);
  }
}
