package org.hexapla.align;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hexapla.text.HanUnits;
import org.hexapla.text.Language;
import org.hexapla.text.Span;
import org.hexapla.text.TextAnalyzer;
import org.hexapla.text.Token;

/**
 * Links the words of a phrase to words of the text by the background lexicon, as the first model of
 * Brown and others (1993) would: a word's best link is the word of the text by which it is most
 * probably translated. Of all stretches the one is taken whose links have the highest sum, less a
 * charge for each word in it that nothing links to.
 *
 * <p>Deviations: the probabilities of both directions are averaged; words of grammar have no links;
 * numbers and names that are written alike link to each other whatever the lexicon says.
 */
@Singleton
final class LexiconPhraseLocator implements PhraseLocator {

  /** 0 to 1; a link that is less probable is none. */
  private static final double LEAST_LINK = 0.04;

  /** What a word inside costs that nothing links to. */
  private static final double LONE_WORD = 0.12;

  /** Links of the phrase's words on average, from 0 to 1; with less the stretch is a guess. */
  private static final double LEAST_MEAN = 0.12;

  /** 0 to 1; of the phrase's words so many must be said. */
  private static final double LEAST_SHARE = 0.5;

  /** Words that one word of the phrase may be put into. */
  private static final int WORDS_PER_WORD = 3;

  private final TextAnalyzer analyzer;
  private final LexiconFolder folder;
  private final HanUnits hanUnits = new HanUnits();
  private final Map<List<Language>, Lexicon> lexicons = new ConcurrentHashMap<>();

  @Inject
  LexiconPhraseLocator(TextAnalyzer analyzer, AlignmentSettings settings) {
    this.analyzer = analyzer;
    this.folder = new LexiconFolder(settings.lexicon());
  }

  /** A locator with the lexicon that comes with the program. */
  static PhraseLocator standard() {
    return new LexiconPhraseLocator(TextAnalyzer.standard(), AlignmentSettings.standard());
  }

  @Override
  public Optional<Span> locate(String phrase, Language from, String text, Language to) {
    List<Token> wanted =
        tokens(phrase, from).stream().filter(LexiconPhraseLocator::isContent).toList();
    List<Token> tokens = tokens(text, to);
    if (wanted.isEmpty() || tokens.isEmpty()) {
      return Optional.empty();
    }
    double[][] links = links(wanted, tokens, lexicon(from, to), lexicon(to, from));
    return best(links, tokens)
        .map(
            stretch ->
                new Span(
                    tokens.get(stretch.start()).span().start(),
                    tokens.get(stretch.end() - 1).span().end()));
  }

  private List<Token> tokens(String text, Language language) {
    List<Token> tokens = analyzer.tokens(text, language);
    return language.spaced() ? tokens : hanUnits.of(tokens);
  }

  private static boolean isContent(Token token) {
    return token.isInner() && token.kind() != Token.Kind.FUNCTION && !token.key().isEmpty();
  }

  private Lexicon lexicon(Language from, Language to) {
    return lexicons.computeIfAbsent(List.of(from, to), pair -> folder.words(from, to));
  }

  /** By word of the phrase and word of the text, 0 to 1. */
  private static double[][] links(
      List<Token> wanted, List<Token> tokens, Lexicon forth, Lexicon back) {
    double[][] links = new double[wanted.size()][tokens.size()];
    for (int i = 0; i < links.length; i++) {
      String source = wanted.get(i).key();
      for (int j = 0; j < tokens.size(); j++) {
        String target = tokens.get(j).key();
        if (isContent(tokens.get(j))) {
          double probability =
              source.equals(target)
                  ? 1
                  : (forth.probability(source, target) + back.probability(target, source)) / 2;
          links[i][j] = probability < LEAST_LINK ? 0 : probability;
        }
      }
    }
    return links;
  }

  /** The best stretch of words, as a span over their numbers. */
  private static Optional<Span> best(double[][] links, List<Token> tokens) {
    Span best = null;
    double highest = 0;
    for (int from = 0; from < tokens.size(); from++) {
      if (strongest(links, from) == 0) {
        continue;
      }
      double[] said = new double[links.length];
      double charge = 0;
      int last = Math.min(tokens.size(), from + WORDS_PER_WORD * links.length + 1);
      for (int to = from; to < last && tokens.get(to).isInner(); to++) {
        double strongest = strongest(links, to);
        charge += strongest == 0 && isContent(tokens.get(to)) ? LONE_WORD : 0;
        for (int i = 0; i < said.length; i++) {
          said[i] = Math.max(said[i], links[i][to]);
        }
        double score = sum(said) - charge;
        if (strongest > 0 && score > highest && isEnough(said)) {
          highest = score;
          best = new Span(from, to + 1);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static double strongest(double[][] links, int token) {
    double strongest = 0;
    for (double[] row : links) {
      strongest = Math.max(strongest, row[token]);
    }
    return strongest;
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  private static boolean isEnough(double[] said) {
    int linked = 0;
    for (double value : said) {
      linked += value > 0 ? 1 : 0;
    }
    return linked >= LEAST_SHARE * said.length && sum(said) >= LEAST_MEAN * said.length;
  }
}
