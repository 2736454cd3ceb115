package org.hexapla.corpus.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.hexapla.text.Span;

/**
 * Finds whole symbols in a text: {@code A/73/596}, {@code JIU/REP/2020/6/Corr.1}, {@code
 * A/79/302-S/2024/600}, {@code S/RES/1325 (2000)}; and what is joined to one: {@code A/61/L.7 and
 * Add.1}. A series that Hexapla does not know must have three parts with a number among them, so
 * that {@code HIV/AIDS} and {@code ISO/9001} are not taken for symbols.
 */
final class SymbolMentions {

  /** First parts of the symbols of the UN and of bodies whose documents it prints. */
  private static final Set<String> SERIES =
      Set.of(
          "A", "S", "E", "T", "ST", "SAMPLE", "JIU", "FCCC", "ICCD", "UNEP", "UNCTAD", "TD", "DP",
          "CCPR", "CEDAW", "CERD", "CAT", "CRC", "CRPD", "CMW", "CED", "HRI", "ISBA", "SPLOS",
          "CLCS", "NPT", "PBC", "CD", "HSP", "IPBES", "CAC", "UNODC", "DC", "LOS", "OPCW", "BWC",
          "CTOC", "IDB", "GC", "ICCPR", "UNW", "CEB", "APLC", "CCW", "AFS", "ECE", "LC", "TRADE");

  private static final Pattern SYMBOL =
      Pattern.compile(
          "(?<![A-Za-z0-9/.\\-])([A-Z][A-Za-z]{0,9})"
              + "((?:/[A-Za-z0-9]++(?:[.\\-][A-Za-z0-9]++){0,4}+"
              + "(?: ?\\((?:\\d{4}|[IVXLC]{1,7})\\)(?:/[A-Z])?)?){1,10}+)");
  private static final Pattern ADDED =
      Pattern.compile(" ?(?:,|،|，|、|and|et|y|и|和|及|و|to) ?((?:Add|Corr|Rev)\\. ?\\d{1,3})(?!\\d)");
  private static final Pattern PART_WITH_DIGIT = Pattern.compile("/[A-Z]{0,4}\\.?\\d");
  private static final Pattern NUMBER_PART = Pattern.compile("/\\d");

  private SymbolMentions() {}

  static List<Mention> in(String plain) {
    List<Mention> result = new ArrayList<>();
    if (plain.indexOf('/') < 0) {
      return result;
    }
    Matcher matcher = SYMBOL.matcher(plain);
    while (matcher.find()) {
      if (isSymbol(matcher.group(1), matcher.group(2))) {
        Optional<Symbol> symbol = Symbol.of(matcher.group());
        symbol.ifPresent(s -> add(s, matcher.start(), matcher.end(), plain, result));
      }
    }
    return result;
  }

  private static boolean isSymbol(String series, String rest) {
    if (SERIES.contains(series)) {
      return NUMBER_PART.matcher(rest).find()
          || (rest.indexOf('/', 1) > 0 && PART_WITH_DIGIT.matcher(rest).find());
    }
    boolean capitals =
        series.length() > 1 && series.equals(series.toUpperCase(java.util.Locale.ROOT));
    return capitals && rest.indexOf('/', 1) > 0 && NUMBER_PART.matcher(rest).find();
  }

  private static void add(Symbol symbol, int start, int end, String plain, List<Mention> result) {
    result.add(new Mention(symbol, new Span(start, end), end, false, null));
    Matcher added = ADDED.matcher(plain);
    Symbol base = symbol;
    int from = end;
    while (added.region(from, plain.length()).lookingAt()) {
      String part = added.group(1).replace(" ", "");
      boolean sameKind = base.value().matches(".*/" + part.replaceFirst("\\d+", "\\\\d+"));
      String value = sameKind ? base.value().replaceFirst("/[^/]+$", "") : base.value();
      base = new Symbol(value + "/" + part);
      from = added.end();
      result.add(new Mention(base, new Span(added.start(1), added.end(1)), from, false, null));
    }
  }

  /** The symbol that a line consists of, but for a footnote sign; empty for any other line. */
  static Optional<Symbol> whole(String line, Language language) {
    String plain = Characters.plain(line).strip().replaceFirst("\\s*\\*+$", "");
    for (String masthead : Vocabulary.of(language).forms("masthead")) {
      plain = plain.replace(masthead, "").strip();
    }
    String compact = plain.replaceAll("\\s+", "");
    Matcher matcher = SYMBOL.matcher(compact);
    return matcher.matches() && isSymbol(matcher.group(1), matcher.group(2))
        ? Symbol.of(compact)
        : Optional.empty();
  }
}
