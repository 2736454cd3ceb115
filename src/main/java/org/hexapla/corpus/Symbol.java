package org.hexapla.corpus;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The symbol of a document of the United Nations ({@code A/RES/79/331}, {@code S/RES/1325(2000)},
 * {@code A/61/L.7/Add.1}), or of a sample ({@code SAMPLE/RES/1/1}).
 *
 * @param value as the UN prints it: parts between slashes, no blanks
 */
public record Symbol(String value) implements Comparable<Symbol> {

  private static final Pattern FORM =
      Pattern.compile("[A-Z][A-Za-z0-9.\\-]*(?:/[A-Za-z0-9.,&()\\-]+)+");

  public Symbol {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a symbol of a document: '" + value + "'");
    }
  }

  /** The symbol that a string writes, in any case and with blanks around or inside. */
  public static Optional<Symbol> of(String text) {
    String compact = text.strip().replaceAll("\\s+", "");
    if (FORM.matcher(compact).matches()) {
      return Optional.of(new Symbol(compact));
    }
    String upper = compact.toUpperCase(Locale.ROOT);
    return FORM.matcher(upper).matches() ? Optional.of(new Symbol(upper)) : Optional.empty();
  }

  /** Whether it names a document written for Hexapla and not one of the UN. */
  public boolean isSample() {
    return value.startsWith("SAMPLE/");
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
