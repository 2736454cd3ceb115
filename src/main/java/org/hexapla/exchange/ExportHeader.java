package org.hexapla.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.hexapla.corpus.DocumentSummary;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;

/**
 * What a file says of itself: who made it, when, and from which documents, so that two files can be
 * told apart and one can be made again.
 *
 * @param version of the program
 * @param date of the content: the day of the newest change, so that the same store gives the same
 *     bytes on any day
 * @param selection what was asked for, in words: {@code everything}, {@code languages en, fr}
 * @param languages that are wanted, in the order in which they are shown; at least one
 * @param corpus the current documents, ordered by symbol and language
 */
public record ExportHeader(
    String version,
    LocalDate date,
    String selection,
    List<Language> languages,
    List<DocumentSummary> corpus) {

  /** The name of the program, by which a reader knows a file that Hexapla wrote. */
  public static final String PROGRAM = "Hexapla";

  /** Hexadecimal digits of a SHA-256 that are shown. */
  private static final int HASH_DIGITS = 16;

  public ExportHeader {
    languages = List.copyOf(languages);
    corpus = List.copyOf(corpus);
    if (languages.isEmpty()) {
      throw new IllegalArgumentException("an export needs a language");
    }
  }

  /** {@code Hexapla 0.1.0, 2026-11-21}. */
  public String title() {
    return PROGRAM + " " + version + ", " + date;
  }

  /** One hash over all documents and versions, and how many documents there are. */
  public String corpusLine() {
    return "Corpus " + corpusHash() + ": " + documentLines().size() + " documents";
  }

  /** Title, selection, the corpus, and a line a document with the hash of each of its texts. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>(List.of(title(), "Selection: " + selection, corpusLine()));
    lines.addAll(documentLines());
    return lines;
  }

  /** {@code A/RES/61/7: en 0123456789abcdef, zh …}, in the order of the symbols. */
  public List<String> documentLines() {
    Map<Symbol, StringJoiner> bySymbol = new LinkedHashMap<>();
    for (DocumentSummary document : corpus) {
      bySymbol
          .computeIfAbsent(document.symbol(), s -> new StringJoiner(", ", s + ": ", ""))
          .add(document.language() + " " + document.version());
    }
    return bySymbol.values().stream().map(StringJoiner::toString).toList();
  }

  private String corpusHash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String line : documentLines()) {
        digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
