package org.hexapla.align;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexapla.align.AlignmentExtension.Learned;
import org.hexapla.corpus.Corpus;
import org.hexapla.text.Language;
import org.hexapla.text.TextAnalyzer;
import org.jspecify.annotations.Nullable;

/**
 * Makes mappers over the pairs of a corpus. What was read and aligned is kept until the corpus
 * changes, so that the mappers of one revision share it; a pair is aligned once for both
 * directions. After a change only what is new is aligned, see {@link AlignmentExtension}.
 */
@Singleton
final class BitextTermMapperFactory implements TermMapperFactory {

  private final TextAnalyzer analyzer;
  private final ParagraphAligner paragraphs;
  private final AlignmentExtension extension;
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
    this.extension = new AlignmentExtension(new WordAligner(lexicons));
    this.names = lexicons.names();
  }

  /** What belongs to one revision of one corpus. */
  private final class Prepared {
    private final Corpus corpus;
    private final long revision;
    private final Map<Language, LanguageText> texts = new EnumMap<>(Language.class);
    private final Map<List<Language>, Learned> alignments = new HashMap<>();
    private final Map<List<Language>, Learned> before;

    /** Only the newest is kept: both directions are asked for one after the other. */
    private @Nullable WordAlignment composed;

    private List<Language> composedLanguages = List.of();

    /**
     * @param before what was aligned in an earlier revision of the same corpus
     */
    Prepared(Corpus corpus, long revision, Map<List<Language>, Learned> before) {
      this.corpus = corpus;
      this.revision = revision;
      this.before = new HashMap<>(before);
    }

    LanguageText text(Language language) {
      return texts.computeIfAbsent(language, key -> LanguageText.read(corpus, key, analyzer));
    }

    WordAlignment alignment(Language from, Language to) {
      if (from.compareTo(to) > 0) {
        return alignment(to, from).reversed();
      }
      return alignments.computeIfAbsent(List.of(from, to), this::learn).alignment();
    }

    private Learned learn(List<Language> pair) {
      Bitext bitext = bitext(pair.get(0), pair.get(1));
      Learned earlier = before.remove(pair);
      return earlier == null ? extension.all(bitext) : extension.extend(earlier, bitext);
    }

    /** What is aligned, and what an earlier revision aligned and nobody has asked for since. */
    private Map<List<Language>, Learned> learned() {
      Map<List<Language>, Learned> all = new HashMap<>(before);
      all.putAll(alignments);
      return all;
    }

    WordAlignment composed(Language from, Language between, Language to) {
      if (from.compareTo(to) > 0) {
        return composed(to, between, from).reversed();
      }
      List<Language> languages = List.of(from, between, to);
      if (!languages.equals(composedLanguages) || composed == null) {
        composed =
            ComposedAlignment.of(
                bitext(from, to), alignment(from, between), alignment(between, to));
        composedLanguages = languages;
      }
      return composed;
    }

    private Bitext bitext(Language from, Language to) {
      return Bitext.read(corpus, text(from), text(to), paragraphs);
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
    return mapper(prepared(corpus).alignment(from, to), targetTerms, byKey(known, from, to));
  }

  @Override
  public synchronized TermMapper composed(
      Corpus corpus, Language from, Language between, Language to, TargetTerms targetTerms) {
    if (EnumSet.of(from, between, to).size() < 3) {
      throw new IllegalArgumentException(
          "three languages are needed, not " + from + ", " + between + " and " + to);
    }
    return mapper(prepared(corpus).composed(from, between, to), targetTerms, Map.of());
  }

  private TermMapper mapper(
      WordAlignment alignment, TargetTerms targetTerms, Map<String, Set<String>> known) {
    Language from = alignment.bitext().source().language();
    Language to = alignment.bitext().target().language();
    return new EvidenceTermMapper(
        alignment,
        new TermLocator(alignment.bitext().source(), analyzer),
        new PhraseForms(
            alignment.bitext().target(), analyzer, targetTerms, names.forms(to, analyzer)),
        targetTerms,
        new KnownTargets(known, names.between(from, to, analyzer)));
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
      current = new Prepared(corpus, revision, learned(current, corpus));
      prepared = current;
    }
    return current;
  }

  private static Map<List<Language>, Learned> learned(@Nullable Prepared before, Corpus corpus) {
    return before != null && before.corpus == corpus ? before.learned() : Map.of();
  }
}
