package org.hexapla.prepare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexapla.corpus.Symbol;
import org.hexapla.prepare.SheetResult.Reason;
import org.hexapla.prepare.SheetResult.Refused;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A request for a sheet as an address or a form writes it: {@code symbol}, {@code session} with
 * {@code item}, {@code series}, {@code from}, {@code to}, {@code lines}, {@code order}, {@code
 * without}, {@code keep}. Several values stand under one name, or with commas or blanks between.
 */
public final class SheetQuery {

  /** The names that are known. */
  public static final Set<String> NAMES =
      Set.of(
          "symbol", "session", "item", "series", "from", "to", "lines", "order", "without", "keep");

  private static final int LAST_SESSION = 999;

  private final Map<String, List<String>> values;

  public SheetQuery(Map<String, List<String>> values) {
    this.values = Map.copyOf(values);
  }

  /** What was read. */
  public sealed interface Reading {
    /** A request, and the order in which its sheet is shown. */
    record Understood(SheetRequest request, SheetOrder order) implements Reading {}

    /** Something is wrong. */
    record Wrong(Refused refused) implements Reading {}
  }

  /** Whether it names documents at all. */
  public boolean namesDocuments() {
    return !words("symbol").isEmpty() || !text("item").isEmpty() || !text("series").isEmpty();
  }

  /** The request. */
  public Reading read() {
    List<Symbol> symbols = new ArrayList<>();
    for (String word : words("symbol")) {
      Optional<Symbol> symbol = Symbol.of(word);
      if (symbol.isEmpty()) {
        return wrong(Reason.NO_SYMBOL, word);
      }
      symbols.add(symbol.get());
    }
    Optional<Symbol> series = Symbol.of(text("series"));
    if (series.isEmpty() && !text("series").isEmpty()) {
      return wrong(Reason.NO_SYMBOL, text("series"));
    }
    List<Language> languages = languages();
    if (languages.size() < 2) {
      return wrong(Reason.NO_LANGUAGES, "");
    }
    int lines = number("lines", SheetRequest.PAGE);
    if (lines < 1 || lines > SheetRequest.MOST_LINES) {
      return wrong(Reason.NO_NUMBER, text("lines"));
    }
    int session = number("session", 0);
    if (!text("item").isEmpty() && (session < 1 || session > LAST_SESSION)) {
      return wrong(Reason.NO_NUMBER, text("session"));
    }
    return new Reading.Understood(
        new SheetRequest(
            symbols,
            agendaItem(session),
            series.orElse(null),
            languages,
            lines,
            Set.copyOf(all("without")),
            all("keep")),
        SheetOrder.of(text("order")).orElse(SheetOrder.IMPORTANCE));
  }

  /** The languages that are named and known, each once, that of {@code from} first. */
  public List<Language> languages() {
    Set<Language> languages = new LinkedHashSet<>();
    Language.of(text("from")).ifPresent(languages::add);
    words("to").forEach(code -> Language.of(code).ifPresent(languages::add));
    return List.copyOf(languages);
  }

  private SheetRequest.@Nullable AgendaItem agendaItem(int session) {
    String item = text("item");
    return item.isEmpty() ? null : new SheetRequest.AgendaItem(session, item);
  }

  private int number(String name, int otherwise) {
    String text = text(name);
    if (text.isEmpty()) {
      return otherwise;
    }
    return text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
  }

  private String text(String name) {
    return all(name).stream().findFirst().orElse("");
  }

  private List<String> words(String name) {
    return all(name).stream()
        .flatMap(value -> List.of(value.split("[\\s,;、،]+")).stream())
        .filter(word -> !word.isBlank())
        .toList();
  }

  private List<String> all(String name) {
    return values.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  private static Reading wrong(Reason reason, String what) {
    return new Reading.Wrong(new Refused(reason, what));
  }
}
