package org.hexapla.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexapla.corpus.Citation;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.Footnote;
import org.hexapla.corpus.Locator;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.HanUnits;
import org.hexapla.text.Language;
import org.hexapla.text.Span;
import org.hexapla.text.TextAnalyzer;
import org.hexapla.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the corpus says in one language, as a stream of words in plain arrays: beside
 * each word's key (the normalised stream that is aligned) stands its span in the text of its
 * paragraph (the surface that is shown). Unchanging once read.
 *
 * <p>A phrase is named by its key, see {@link TextAnalyzer#key}: linking words (articles, of, and)
 * and dashes are aligned like other words, but do not tell phrases apart.
 */
final class LanguageText {

  /** Where a stretch of words stands. */
  record Place(Symbol symbol, String version, String id, String text) {}

  /** A stretch of tokens, half-open. */
  record Stretch(int from, int to) {}

  private static final Token.Kind[] KINDS = Token.Kind.values();

  /** Stands in front of the keys of words that do not tell phrases apart. */
  private static final char LINKING = '=';

  private final Language language;
  private final Vocabulary vocabulary = new Vocabulary();
  private final List<Place> places = new ArrayList<>();
  private final Map<Symbol, Map<String, Integer>> placeBySymbol = new HashMap<>();
  private final int[] firstToken;
  private final int[] placeByToken;
  private final int[] keys;
  private final byte[] kinds;
  private final int[] starts;
  private final int[] ends;
  private final int[] frequencies;
  private final BitSet inside;
  private final BitSet linking = new BitSet();
  private final BitSet capital;
  private final PhraseIndex index;

  private LanguageText(Corpus corpus, Language language, TextAnalyzer analyzer) {
    this.language = language;
    Reader reader = new Reader(analyzer);
    corpus.forEach(
        parallel -> {
          Resolution document = parallel.versions().get(language);
          if (document != null) {
            reader.read(document);
          }
        });
    reader.firstTokens.add(reader.keys.size());
    firstToken = reader.firstTokens.toArray();
    keys = reader.keys.toArray();
    kinds = reader.kinds();
    starts = reader.starts.toArray();
    ends = reader.ends.toArray();
    inside = reader.inside;
    capital = reader.capital;
    placeByToken = new int[keys.length];
    for (int place = 0; place < places.size(); place++) {
      Arrays.fill(placeByToken, firstToken[place], firstToken[place + 1], place);
    }
    for (int token = 0; token < keys.length; token++) {
      linking.set(
          token,
          vocabulary.key(keys[token]).charAt(0) == LINKING && kind(token) == Token.Kind.FUNCTION);
    }
    frequencies = new int[vocabulary.size()];
    for (int key : keys) {
      frequencies[key]++;
    }
    index = language.spaced() ? new WordIndex(this) : new CharacterIndex(this);
  }

  /** Reads the current documents of a corpus in one language. */
  static LanguageText read(Corpus corpus, Language language, TextAnalyzer analyzer) {
    return new LanguageText(corpus, language, analyzer);
  }

  /** Fills the arrays while the corpus is read. */
  private final class Reader {
    private final TextAnalyzer analyzer;
    private final IntList firstTokens = new IntList();
    private final IntList keys = new IntList();
    private final BitSet inside = new BitSet();
    private final BitSet capital = new BitSet();
    private final IntList kindOrdinals = new IntList();
    private final IntList starts = new IntList();
    private final IntList ends = new IntList();

    private final @Nullable HanUnits han = language.spaced() ? null : new HanUnits();

    Reader(TextAnalyzer analyzer) {
      this.analyzer = analyzer;
    }

    void read(Resolution document) {
      for (Paragraph paragraph : document.paragraphs()) {
        read(document, paragraph.id(), paragraph.text());
      }
      for (Footnote footnote : document.footnotes()) {
        read(document, footnote.id(), footnote.text());
      }
    }

    private void read(Resolution document, String id, String text) {
      placeBySymbol
          .computeIfAbsent(document.symbol(), symbol -> new HashMap<>())
          .put(id, places.size());
      places.add(new Place(document.symbol(), document.version(), id, text));
      firstTokens.add(keys.size());
      List<Token> words = analyzer.tokens(text, language);
      Set<Integer> wordStarts = new HashSet<>();
      words.forEach(word -> wordStarts.add(word.span().start()));
      for (Token token : han == null ? words : han.of(words)) {
        inside.set(keys.size(), !wordStarts.contains(token.span().start()));
        capital.set(keys.size(), Character.isUpperCase(text.charAt(token.span().start())));
        boolean linking = token.key().isBlank() || isDash(token);
        String key =
            linking ? LINKING + token.surface().toLowerCase(language.locale()) : token.key();
        keys.add(vocabulary.add(key));
        kindOrdinals.add((isDash(token) ? Token.Kind.FUNCTION : token.kind()).ordinal());
        starts.add(token.span().start());
        ends.add(token.span().end());
      }
    }

    byte[] kinds() {
      byte[] kinds = new byte[kindOrdinals.size()];
      for (int i = 0; i < kinds.length; i++) {
        kinds[i] = (byte) kindOrdinals.get(i);
      }
      return kinds;
    }
  }

  /** Dashes stand inside names too: {@code غينيا - بيساو}. */
  private static boolean isDash(Token token) {
    return token.surface().length() == 1
        && Character.getType(token.surface().charAt(0)) == Character.DASH_PUNCTUATION;
  }

  Language language() {
    return language;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** How many tokens there are. */
  int size() {
    return keys.length;
  }

  /** The number of a token's key in the vocabulary. */
  int key(int token) {
    return keys[token];
  }

  Token.Kind kind(int token) {
    return KINDS[kinds[token]];
  }

  /** Whether a token is left out of the keys of phrases. */
  boolean isLinking(int token) {
    return linking.get(token);
  }

  int places() {
    return places.size();
  }

  Place placeAt(int number) {
    return places.get(number);
  }

  /** The number of the place with an id in a document, or −1. */
  int place(Symbol symbol, String id) {
    return placeBySymbol.getOrDefault(symbol, Map.of()).getOrDefault(id, -1);
  }

  /** The first token of a place; of the number of places itself the size of the text. */
  int firstToken(int place) {
    return firstToken[place];
  }

  /** The place in which a token stands. */
  int placeOf(int token) {
    return placeByToken[token];
  }

  /** Whether no place ends between the tokens from one to before another. */
  boolean isInOnePlace(int from, int to) {
    return to <= firstToken[placeOf(from) + 1];
  }

  /** Whether nothing stands between a token and the one before, as in {@code People's}. */
  boolean isAttachedToPrevious(int token) {
    return token > 0 && isInOnePlace(token - 1, token + 1) && starts[token] == ends[token - 1];
  }

  /** Whether a token is the first of its place. */
  boolean isFirst(int token) {
    return firstToken[placeOf(token)] == token;
  }

  /** How often a key stands in the text. */
  int frequency(int key) {
    return frequencies[key];
  }

  /**
   * Whether a hyphen or another single mark joins a token to the next, as in {@code sub-regional}.
   */
  boolean isJoinedToNext(int token) {
    return token + 1 < keys.length
        && isInOnePlace(token, token + 2)
        && starts[token + 1] == ends[token] + 1
        && !Character.isWhitespace(places.get(placeOf(token)).text().charAt(ends[token]));
  }

  /** Whether a token begins with a capital letter. */
  boolean isCapital(int token) {
    return capital.get(token);
  }

  /** Whether a token continues a word of the analyzer's that was cut for alignment. */
  boolean isInsideWord(int token) {
    return inside.get(token);
  }

  /** The words from one token to before another, both in one place, as they stand in the text. */
  String surface(int from, int to) {
    return places.get(placeOf(from)).text().substring(starts[from], ends[to - 1]);
  }

  Citation citation(int from, int to) {
    Place place = places.get(placeOf(from));
    return new Citation(
        place.symbol(),
        language,
        place.version(),
        new Locator(place.id()),
        new Span(starts[from], ends[to - 1]));
  }

  /** The key of the phrase from one token to before another, as {@link TextAnalyzer#key} has it. */
  String phraseKey(int from, int to) {
    StringBuilder phrase = new StringBuilder();
    for (int token = from; token < to; token++) {
      if (!isLinking(token)) {
        if (!phrase.isEmpty() && language.spaced()) {
          phrase.append(' ');
        }
        phrase.append(vocabulary.key(keys[token]));
      }
    }
    return phrase.toString();
  }

  /** Every place where a phrase with this key stands, in the order of the text. */
  List<Stretch> find(String phraseKey) {
    return index.find(phraseKey);
  }
}
