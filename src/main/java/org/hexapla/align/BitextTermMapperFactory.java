package org.hexapla.align;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hexapla.corpus.Corpus;
import org.hexapla.text.Language;
import org.hexapla.text.TextAnalyzer;
import org.jspecify.annotations.Nullable;

/**
 * Makes mappers over the pairs of a corpus. What was read is kept until the corpus changes, so that
 * the mappers of one revision share it.
 */
@Singleton
final class BitextTermMapperFactory implements TermMapperFactory {

  private final TextAnalyzer analyzer;
  private final ParagraphAligner paragraphs;
  private @Nullable Prepared prepared;

  BitextTermMapperFactory(TextAnalyzer analyzer, ParagraphAligner paragraphs) {
    this.analyzer = analyzer;
    this.paragraphs = paragraphs;
  }

  /** What belongs to one revision of one corpus. */
  private final class Prepared {
    private final Corpus corpus;
    private final long revision;
    private final Map<Language, LanguageText> texts = new EnumMap<>(Language.class);

    Prepared(Corpus corpus, long revision) {
      this.corpus = corpus;
      this.revision = revision;
    }

    LanguageText text(Language language) {
      return texts.computeIfAbsent(language, key -> LanguageText.read(corpus, key, analyzer));
    }
  }

  @Override
  public synchronized TermMapper mapper(
      Corpus corpus,
      Language from,
      Language to,
      TargetTerms targetTerms,
      List<KnownEquivalent> known) {
    if (from == to) {
      throw new IllegalArgumentException("a mapper needs two languages, not " + from + " twice");
    }
    Prepared current = prepared(corpus);
    LanguageText target = current.text(to);
    Bitext bitext = Bitext.read(corpus, current.text(from), target, paragraphs);
    return new AssociationTermMapper(
        bitext,
        new TermLocator(bitext.source(), analyzer),
        new PhraseForms(target, analyzer, targetTerms),
        targetTerms);
  }

  private Prepared prepared(Corpus corpus) {
    long revision = corpus.revision();
    Prepared current = prepared;
    if (current == null || current.corpus != corpus || current.revision != revision) {
      current = new Prepared(corpus, revision);
      prepared = current;
    }
    return current;
  }
}
