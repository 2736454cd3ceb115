package org.hexapla.align;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import org.hexapla.corpus.Corpus;
import org.hexapla.text.Language;
import org.hexapla.text.TextAnalyzer;
import org.hexapla.text.Token;

/**
 * Counts, in the aligned words of a corpus, which words translate which. A link counts mostly the
 * geometric mean of its probabilities in both directions, so that what both agree on weighs most;
 * the rest is their average, for a word that is several in the other language can be linked back
 * from one of them only.
 */
@Singleton
public final class LexiconCompiler {

  /** Pairs with fewer links than this are chance. */
  private static final float FEWEST_LINKS = 0.4f;

  /** A pair must have this share of the links of one of its words. */
  private static final float LEAST_SHARE = 0.04f;

  /** How much of a link's weight needs both directions. */
  private static final float BOTH = 0.7f;

  private final TextAnalyzer analyzer;
  private final ParagraphAligner paragraphs;
  private final WordAligner words;

  @Inject
  LexiconCompiler(TextAnalyzer analyzer, ParagraphAligner paragraphs, AlignmentSettings settings) {
    this(analyzer, paragraphs, new WordAligner(new LexiconFolder(settings.lexicon())));
  }

  LexiconCompiler(TextAnalyzer analyzer, ParagraphAligner paragraphs, WordAligner words) {
    this.analyzer = analyzer;
    this.paragraphs = paragraphs;
    this.words = words;
  }

  /**
   * Writes the lexicon of every pair of languages that a corpus has, a file each. Only words and
   * counts are written, no text.
   *
   * @return how many pairs of words each file has, by its name
   */
  public Map<String, Integer> compile(Corpus corpus, Path folder) throws IOException {
    return compile(
        corpus,
        folder,
        List.of("Word keys and the number of links between them, compiled by: hexapla lexicon"));
  }

  /**
   * Writes the lexicon of every pair of languages that the corpus has, a file each.
   *
   * @param header lines that say where the words come from
   * @return how many pairs of words each file has, by its name
   */
  Map<String, Integer> compile(Corpus corpus, Path folder, List<String> header) throws IOException {
    Files.createDirectories(folder);
    Map<Language, LanguageText> texts = new EnumMap<>(Language.class);
    Function<Language, LanguageText> text =
        language ->
            texts.computeIfAbsent(language, key -> LanguageText.read(corpus, key, analyzer));
    Map<String, Integer> sizes = new TreeMap<>();
    for (Language from : Language.values()) {
      for (Language to : Language.values()) {
        if (from.compareTo(to) < 0) {
          Bitext bitext = Bitext.read(corpus, text.apply(from), text.apply(to), paragraphs);
          if (bitext.size() > 0) {
            Lexicon lexicon = count(words.align(bitext));
            String name = LexiconFolder.fileName(from, to);
            sizes.put(name, write(lexicon, folder.resolve(name), header));
          }
        }
      }
    }
    return sizes;
  }

  /** The links between words that name something or are words of grammar. */
  static Lexicon count(WordAlignment alignment) {
    Map<String, Map<String, Float>> links = new HashMap<>();
    LanguageText source = alignment.bitext().source();
    LanguageText target = alignment.bitext().target();
    for (int token = 0; token < target.size(); token++) {
      for (int rank = 0; rank < LinkPosteriors.KEPT; rank++) {
        float forth = alignment.ofTarget().probability(token, rank);
        if (forth > 0) {
          int other = alignment.ofTarget().linked(token, rank);
          float back = alignment.ofSource().probabilityWithin(other, token, token + 1);
          add(links, source, other, target, token, weight(forth, back));
        }
      }
    }
    for (int token = 0; token < source.size(); token++) {
      for (int rank = 0; rank < LinkPosteriors.KEPT; rank++) {
        float back = alignment.ofSource().probability(token, rank);
        int other = alignment.ofSource().linked(token, rank);
        if (back > 0 && alignment.ofTarget().probabilityWithin(other, token, token + 1) == 0) {
          add(links, source, token, target, other, weight(0, back));
        }
      }
    }
    return prune(links);
  }

  private static float weight(float forth, float back) {
    return (float) (BOTH * Math.sqrt(forth * back)) + (1 - BOTH) * (forth + back) / 2;
  }

  private static void add(
      Map<String, Map<String, Float>> links,
      LanguageText source,
      int sourceToken,
      LanguageText target,
      int targetToken,
      float weight) {
    if (isWord(source, sourceToken) && isWord(target, targetToken)) {
      links
          .computeIfAbsent(source.vocabulary().key(source.key(sourceToken)), key -> new HashMap<>())
          .merge(target.vocabulary().key(target.key(targetToken)), weight, Float::sum);
    }
  }

  private static boolean isWord(LanguageText text, int token) {
    Token.Kind kind = text.kind(token);
    return (kind == Token.Kind.WORD || kind == Token.Kind.FUNCTION) && !text.isLinking(token);
  }

  private static Lexicon prune(Map<String, Map<String, Float>> links) {
    Lexicon forth = new Lexicon(links);
    Lexicon back = forth.reversed();
    Map<String, Map<String, Float>> kept = new HashMap<>();
    links.forEach(
        (source, targets) ->
            targets.forEach(
                (target, count) -> {
                  float share =
                      Math.max(forth.probability(source, target), back.probability(target, source));
                  if (count >= FEWEST_LINKS && share >= LEAST_SHARE) {
                    kept.computeIfAbsent(source, key -> new HashMap<>()).put(target, count);
                  }
                }));
    return new Lexicon(kept);
  }

  private static int write(Lexicon lexicon, Path file, List<String> header) throws IOException {
    List<String> rows = new ArrayList<>();
    new TreeMap<>(lexicon.links())
        .forEach(
            (source, targets) ->
                new TreeMap<>(targets)
                    .forEach(
                        (target, count) ->
                            rows.add(
                                String.format(
                                    Locale.ROOT, "%s\t%s\t%.1f", source, target, count))));
    try (BufferedWriter writer =
        new BufferedWriter(
            new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
      for (String line : header) {
        writer.write("# " + line + "\n");
      }
      for (String row : rows) {
        writer.write(row + "\n");
      }
    }
    return rows.size();
  }
}
