package org.hexapla.corpus.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Which line of a bitext comes from which document. The {@code .ids} of the United Nations Parallel
 * Corpus say it as {@code 2015/s/2015/305 ar:3:1 en:2:1 …}: the path in the corpus, then the place
 * (paragraph:sentence of that file, not a printed number) in each language.
 */
final class BitextLines {

  private static final Pattern YEAR_IN_PATH = Pattern.compile("(\\d{4})/.*");

  /**
   * A document of a bitext.
   *
   * @param year of the folder in which the corpus keeps it, or null
   */
  record Document(Symbol symbol, @Nullable Integer year) {}

  private final Map<Document, List<Integer>> byDocument;
  private final List<String> ids;

  private BitextLines(Map<Document, List<Integer>> byDocument, List<String> ids) {
    this.byDocument = byDocument;
    this.ids = ids;
  }

  /**
   * @param ids the lines of the {@code .ids}, empty where there are none
   * @param given the symbol for all lines; wins over the ids
   * @param derived the symbol where neither is there
   */
  static BitextLines of(List<String> ids, int count, @Nullable Symbol given, Symbol derived)
      throws BitextException {
    Map<Document, List<Integer>> byDocument = new LinkedHashMap<>();
    Map<Symbol, Document> known = new HashMap<>();
    boolean named = given == null && !ids.isEmpty() && symbol(path(ids.get(0))).isPresent();
    Document whole = new Document(given == null ? derived : given, null);
    for (int number = 1; number <= count; number++) {
      Document document = named ? document(ids.get(number - 1), number) : whole;
      Document first = known.computeIfAbsent(document.symbol(), symbol -> document);
      byDocument.computeIfAbsent(first, d -> new ArrayList<>()).add(number);
    }
    return new BitextLines(byDocument, ids);
  }

  /** The numbers of its lines, from 1, for each document in the order of first appearance. */
  Map<Document, List<Integer>> byDocument() {
    return byDocument;
  }

  /**
   * The place that the ids give for a line in a language: {@code 3:1}; where they give none, its
   * number in the bitext.
   */
  String position(int number, Language language) {
    if (!ids.isEmpty()) {
      for (String field : ids.get(number - 1).split("\\s+")) {
        if (field.startsWith(language.code() + ":")) {
          return field.substring(language.code().length() + 1);
        }
      }
    }
    return String.valueOf(number);
  }

  private static Document document(String line, int number) throws BitextException {
    String path = path(line);
    Optional<Symbol> symbol = symbol(path);
    if (symbol.isEmpty()) {
      throw new BitextException(
          "line " + number + " of the .ids names no document: '" + path + "'; or give --symbol");
    }
    Matcher year = YEAR_IN_PATH.matcher(path);
    return new Document(symbol.get(), year.matches() ? Integer.valueOf(year.group(1)) : null);
  }

  private static String path(String line) {
    return line.strip().split("\\s+", 2)[0];
  }

  /** A path of the corpus, or a symbol as printed. */
  private static Optional<Symbol> symbol(String path) {
    return path.equals(path.toLowerCase(Locale.ROOT)) ? Symbol.ofCorpusPath(path) : Symbol.of(path);
  }
}
