package org.hexapla.align;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexapla.corpus.Corpus;
import org.hexapla.text.Language;
import org.hexapla.text.TextAnalyzer;
import org.jspecify.annotations.Nullable;

/**
 * Makes mappers over the pairs of a corpus. What was read and aligned is kept until the corpus
 * changes, so that the mappers of one revision share it; a pair is aligned once for both
 * directions.
 */
@Singleton
final class BitextTermMapperFactory implements TermMapperFactory {

  private final TextAnalyzer analyzer;
  private final ParagraphAligner paragraphs;
  private final WordAligner words;
  private final NameTable names;
  private @Nullable Prepared prepared;

  @Inject
  BitextTermMapperFactory(
      TextAnalyzer analyzer, ParagraphAligner paragraphs, AlignmentSettings settings) {
    this(analyzer, paragraphs, new LexiconFolder(settings.lexicon()));
  }

  /** With the default settings. */
  BitextTermMapperFactory(TextAnalyzer analyzer, ParagraphAligner paragraphs) {
    this(analyzer, paragraphs, AlignmentSettings.standard());
  }

  BitextTermMapperFactory(
      TextAnalyzer analyzer, ParagraphAligner paragraphs, LexiconFolder lexicons) {
    this.analyzer = analyzer;
    this.paragraphs = paragraphs;
    this.words = new WordAligner(lexicons);
    this.names = lexicons.names();
  }

  /** What belongs to one revision of one corpus. */
  private final class Prepared {
    private final Corpus corpus;
    private final long revision;
    private final Map<Language, LanguageText> texts = new EnumMap<>(Language.class);
    private final Map<List<Language>, WordAlignment> alignments = new HashMap<>();

    Prepared(Corpus corpus, long revision) {
      this.corpus = corpus;
      this.revision = revision;
    }

    LanguageText text(Language language) {
      return texts.computeIfAbsent(language, key -> LanguageText.read(corpus, key, analyzer));
    }

    WordAlignment alignment(Language from, Language to) {
      if (from.compareTo(to) > 0) {
        return alignment(to, from).reversed();
      }
      return alignments.computeIfAbsent(
          List.of(from, to),
          pair -> words.align(Bitext.read(corpus, text(from), text(to), paragraphs)));
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
    WordAlignment alignment = current.alignment(from, to);
    return new EvidenceTermMapper(
        alignment,
        new TermLocator(alignment.bitext().source(), analyzer),
        new PhraseForms(
            alignment.bitext().target(), analyzer, targetTerms, names.forms(to, analyzer)),
        targetTerms,
        new KnownTargets(byKey(known, from, to), names.between(from, to, analyzer)));
  }

  private Map<String, Set<String>> byKey(List<KnownEquivalent> known, Language from, Language to) {
    Map<String, Set<String>> byKey = new HashMap<>();
    for (KnownEquivalent pair : known) {
      byKey
          .computeIfAbsent(analyzer.key(pair.source(), from), key -> new LinkedHashSet<>())
          .add(analyzer.key(pair.target(), to));
    }
    return byKey;
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
