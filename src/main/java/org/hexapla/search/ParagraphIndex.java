package org.hexapla.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.DocumentDate;
import org.hexapla.corpus.DocumentSummary;
import org.hexapla.corpus.Footnote;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.hexapla.text.TextAnalyzer;
import org.hexapla.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Which words stand in which paragraphs and footnotes of one language, newest document first. An
 * index that follows another reads only the documents that are new. Immutable.
 */
final class ParagraphIndex {

  private final Language language;
  private final TextAnalyzer analyzer;
  private final long revision;
  private final List<Place> places = new ArrayList<>();
  private final Map<Symbol, Map<Language, String>> versions = new HashMap<>();
  private final Map<Symbol, Integer> firstRows = new HashMap<>();
  private final Postings words;

  /** A paragraph or footnote of a document, and when that is from. */
  record Place(Symbol symbol, String id, @Nullable DocumentDate date) {}

  private record Dated(Symbol symbol, @Nullable DocumentDate date) {}

  /**
   * @param before an index of the same language in an earlier state of the corpus
   */
  ParagraphIndex(
      Corpus corpus, Language language, TextAnalyzer analyzer, @Nullable ParagraphIndex before) {
    this.language = language;
    this.analyzer = analyzer;
    this.revision = corpus.revision(); // first: a change meanwhile makes the index outdated
    List<Dated> documents = new ArrayList<>();
    for (DocumentSummary document : corpus.documents()) {
      versions
          .computeIfAbsent(document.symbol(), symbol -> new EnumMap<>(Language.class))
          .put(document.language(), document.version());
      if (document.language() == language) {
        documents.add(new Dated(document.symbol(), document.date()));
      }
    }
    documents.sort(
        Comparator.comparing((Dated document) -> value(document.date()))
            .reversed()
            .thenComparing(Dated::symbol));
    Postings.Builder builder = new Postings.Builder();
    int[][] wordsBefore = before == null ? new int[0][] : before.wordsByRow();
    for (Dated document : documents) {
      Symbol symbol = document.symbol();
      Optional<String> version = version(symbol, language);
      firstRows.put(symbol, places.size());
      if (before != null && version.equals(before.version(symbol, language))) {
        copy(before, wordsBefore, symbol, builder);
      } else {
        version
            .flatMap(one -> corpus.find(symbol, language, one))
            .ifPresent(found -> add(found, builder));
      }
    }
    words = builder.build();
  }

  private static String value(@Nullable DocumentDate date) {
    return date == null ? "" : date.value();
  }

  /** Takes the rows of a document over. */
  private void copy(
      ParagraphIndex before, int[][] wordsBefore, Symbol symbol, Postings.Builder builder) {
    int from = before.firstRows.getOrDefault(symbol, before.places.size());
    for (int i = from; i < before.places.size(); i++) {
      Place place = before.places.get(i);
      if (!place.symbol().equals(symbol)) {
        return;
      }
      int row = places.size();
      places.add(place);
      for (int word : wordsBefore[i]) {
        builder.add(before.words.words().get(word), row);
      }
    }
  }

  private int[][] wordsByRow() {
    int[] counts = new int[places.size()];
    int size = words.words().size();
    for (int word = 0; word < size; word++) {
      words.forEachRow(word, row -> counts[row]++);
    }
    int[][] byRow = new int[counts.length][];
    Arrays.setAll(byRow, row -> new int[counts[row]]);
    for (int word = 0; word < size; word++) {
      int one = word;
      words.forEachRow(word, row -> byRow[row][--counts[row]] = one);
    }
    return byRow;
  }

  private void add(Resolution document, Postings.Builder builder) {
    for (Paragraph paragraph : document.paragraphs()) {
      add(document, paragraph.id(), paragraph.text(), builder);
    }
    for (Footnote footnote : document.footnotes()) {
      add(document, footnote.id(), footnote.text(), builder);
    }
  }

  private void add(Resolution document, String id, String text, Postings.Builder builder) {
    int row = places.size();
    places.add(new Place(document.symbol(), id, document.date()));
    keys(text).forEach(key -> builder.add(key, row));
  }

  long revision() {
    return revision;
  }

  /** The version of a document that was the current one when the index was made. */
  Optional<String> version(Symbol symbol, Language of) {
    return Optional.ofNullable(versions.getOrDefault(symbol, Map.of()).get(of));
  }

  /** The places of some years that have all words of a phrase, newest document first. */
  List<Place> withAllWords(String phrase, Years years) {
    int[] rows = null;
    for (String key : keys(phrase)) {
      int[] found = words.exactly(key);
      rows = rows == null ? found : Postings.both(rows, found);
    }
    List<Place> found = new ArrayList<>();
    for (int row : rows == null ? new int[0] : rows) {
      Place place = places.get(row);
      if (years.hold(place.date())) {
        found.add(place);
      }
    }
    return found;
  }

  /** The keys of words that are not mere links; Chinese: the characters. */
  private Set<String> keys(String text) {
    Set<String> keys = new HashSet<>();
    for (Token token : analyzer.tokens(text, language)) {
      if (!token.isInner() || token.key().isEmpty()) {
        continue;
      }
      if (language.spaced()) {
        keys.add(token.key());
      } else {
        token.key().codePoints().forEach(c -> keys.add(Character.toString(c)));
      }
    }
    return keys;
  }
}
