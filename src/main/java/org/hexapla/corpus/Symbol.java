package org.hexapla.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexapla.text.Language;

/**
 * The symbol of a document of the United Nations ({@code A/RES/79/331}, {@code A/RES/3363(XXX)},
 * {@code S/RES/1325(2000)}, {@code A/61/L.7/Add.1}, {@code A/79/302-S/2024/600}), the number of a
 * decision of a conference of parties ({@code 1/CP.21}), or a sample ({@code SAMPLE/RES/1/1}).
 *
 * @param value as the UN prints it, without blanks: a part of a resolution stands where it is
 *     printed ({@code 2480 B (XXIII)} is {@code A/RES/2480B(XXIII)}), several parts as a range
 *     ({@code 31/16 A and B} is {@code A/RES/31/16A-B})
 */
public record Symbol(String value) implements Comparable<Symbol> {

  private static final Pattern FORM =
      Pattern.compile(
          "[A-Z][A-Za-z0-9.\\-]*(?:\\([A-Za-z0-9]+\\))?(?:/[A-Za-z0-9.,&()\\-]+)+"
              + "|\\d{1,3}/[A-Z]{2,5}\\.\\d{1,3}");
  private static final Pattern SEVERAL_PARTS =
      Pattern.compile(
          "(?<=[\\s\\d])([A-Z])(?:\\s*(?:,|and|to|&)\\s*[A-Z])*\\s*(?:and|to|&)\\s*([A-Z])(?=\\s*(?:\\(|$))");
  private static final Pattern SESSION_IN_SYMBOL =
      Pattern.compile("A/(?:RES/|DEC/|INF/|C\\.\\d/|BUR/)?(\\d{2,3})/.+");
  private static final Pattern ROMAN_SESSION =
      Pattern.compile("A/(?:RES|DEC)/\\d+[A-Z]?(?:-[A-Z])?\\(([IVXLC]+)\\)");
  private static final Pattern DECISION = Pattern.compile("(?:[A-Z/]+/)?DEC/.+|\\d+/[A-Z]+\\.\\d+");
  private static final Pattern CORRECTION = Pattern.compile("/(?:Corr|Amend)\\.\\d+$");
  private static final Pattern JOINT = Pattern.compile("-(?=[A-Z]+/)");
  private static final int FIRST_SESSION_YEAR_MINUS_ONE = 1945;
  private static final int LAST_SESSION_NAMED_IN_ROMAN = 30;
  private static final int LAST_PLAUSIBLE_SESSION = 155;

  public Symbol {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a symbol of a document: '" + value + "'");
    }
  }

  /** The symbol that a string writes, in any case and with blanks around or inside. */
  public static Optional<Symbol> of(String text) {
    Matcher parts = SEVERAL_PARTS.matcher(text.strip());
    String compact = parts.replaceAll("$1-$2").replaceAll("\\s+", "").replaceAll("[‐‑‒–]", "-");
    if (FORM.matcher(compact).matches()) {
      return Optional.of(new Symbol(compact));
    }
    String upper = SymbolParts.printed(compact);
    return FORM.matcher(upper).matches() ? Optional.of(new Symbol(upper)) : Optional.empty();
  }

  /**
   * The symbol that a file's name carries: {@code A_RES_79_331} of {@code A_RES_79_331.zh.docx}.
   *
   * @param fileName without folder
   */
  public static Optional<Symbol> ofFileName(String fileName) {
    return SymbolParts.ofFileName(fileName);
  }

  /**
   * The symbol that a path of the United Nations Parallel Corpus stands for: {@code
   * 2015/a/ac_182/l_139} is A/AC.182/L.139. The year in front is that of the corpus.
   */
  public static Optional<Symbol> ofCorpusPath(String path) {
    return SymbolParts.ofCorpusPath(path);
  }

  /** Whether it names a document written for Hexapla and not one of the UN. */
  public boolean isSample() {
    return value.startsWith("SAMPLE/");
  }

  /** The organ whose document it is, where the symbol tells. */
  public Optional<Organ> organ() {
    if (isSample()) {
      return Optional.of(Organ.GENERAL_ASSEMBLY);
    }
    if (value.startsWith(Organ.HUMAN_RIGHTS_COUNCIL.series() + "/")) {
      return Optional.of(Organ.HUMAN_RIGHTS_COUNCIL);
    }
    for (Organ organ : Organ.values()) {
      if (value.startsWith(organ.series() + "/")) {
        return Optional.of(organ);
      }
    }
    return Optional.empty();
  }

  /** What the symbol says about the kind of the document. */
  public DocumentKind kind() {
    if (CORRECTION.matcher(value).find()) {
      return DocumentKind.OTHER;
    }
    if (value.contains("/L.")) {
      return DocumentKind.DRAFT;
    }
    if (value.contains("/RES/")) {
      return DocumentKind.RESOLUTION;
    }
    return DECISION.matcher(value).matches() ? DocumentKind.DECISION : DocumentKind.OTHER;
  }

  /**
   * The regular session of the General Assembly to which the document belongs; empty for special
   * sessions, other organs and samples.
   */
  public OptionalInt session() {
    if (organ().filter(Organ.GENERAL_ASSEMBLY::equals).isEmpty() || isSample()) {
      return OptionalInt.empty();
    }
    Matcher roman = ROMAN_SESSION.matcher(value);
    if (roman.matches()) {
      int session = RomanNumerals.value(roman.group(1));
      return session <= LAST_SESSION_NAMED_IN_ROMAN ? OptionalInt.of(session) : OptionalInt.empty();
    }
    Matcher matcher = SESSION_IN_SYMBOL.matcher(value);
    if (!matcher.matches()) {
      return OptionalInt.empty();
    }
    int session = Integer.parseInt(matcher.group(1));
    return session <= LAST_PLAUSIBLE_SESSION ? OptionalInt.of(session) : OptionalInt.empty();
  }

  /**
   * The year in which a session of the General Assembly opens: 2006 for the 61st. Documents of its
   * later months are from the year that follows, so the year is an inference.
   */
  public static int openingYear(int session) {
    return FIRST_SESSION_YEAR_MINUS_ONE + session;
  }

  /**
   * The documents that a joint symbol names: {@code A/79/302} and {@code S/2024/600} for {@code
   * A/79/302-S/2024/600}; itself for every other.
   */
  public List<Symbol> components() {
    String[] parts = JOINT.split(value);
    if (parts.length == 1) {
      return List.of(this);
    }
    for (String part : parts) {
      if (!FORM.matcher(part).matches()) {
        return List.of(this);
      }
    }
    return Arrays.stream(parts).map(Symbol::new).toList();
  }

  /** The document that this one adds to, revises or corrects: A/61/L.7 for A/61/L.7/Add.1. */
  public Optional<Symbol> changes() {
    String base = value.replaceFirst("/(?:Add|Rev|Corr|Amend)\\.\\d+$", "");
    return base.equals(value) || !FORM.matcher(base).matches()
        ? Optional.empty()
        : Optional.of(new Symbol(base));
  }

  /**
   * The page on which the UN shows the document to people, in a language; empty for samples and for
   * numbers that are no symbol of their own ({@code 1/CP.21}).
   */
  public Optional<String> address(Language language) {
    if (isSample() || Character.isDigit(value.charAt(0))) {
      return Optional.empty();
    }
    String code = language.code().toLowerCase(Locale.ROOT);
    return Optional.of("https://docs.un.org/" + code + "/" + components().get(0).value);
  }

  /** As a file's name: {@code A_RES_79_331}. */
  public String fileName() {
    return value.replace('/', '_');
  }

  @Override
  public int compareTo(Symbol other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
