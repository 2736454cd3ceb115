package org.hexapla.exchange;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/** Which documents an export asks for: by symbol and by session. */
final class DocumentSelection {

  /** {@code A/RES/61/7}, {@code A/61/L.7}, {@code A/C.3/78/L.5}, {@code A/DEC/53/453}. */
  private static final Pattern SESSION_IN_SYMBOL =
      Pattern.compile("[AE](?:/(?:RES|DEC|C\\.\\d|BUR))?/(\\d{1,3})/.*");

  private final ExportFilter filter;
  private final Corpus corpus;
  private final Map<Symbol, Optional<Integer>> sessions = new ConcurrentHashMap<>();

  DocumentSelection(ExportFilter filter, Corpus corpus) {
    this.filter = filter;
    this.corpus = corpus;
  }

  boolean takesAll() {
    return filter.documents().isEmpty() && filter.session() == null;
  }

  boolean takes(Symbol symbol) {
    @Nullable Integer session = filter.session();
    return (filter.documents().isEmpty() || filter.documents().contains(symbol))
        && (session == null
            || sessions.computeIfAbsent(symbol, this::session).equals(Optional.of(session)));
  }

  /** The session that the symbol names, else the one that the document says it belongs to. */
  private Optional<Integer> session(Symbol symbol) {
    Matcher matcher = SESSION_IN_SYMBOL.matcher(symbol.value());
    if (matcher.matches()) {
      return Optional.of(Integer.valueOf(matcher.group(1)));
    }
    return Stream.of(Language.values())
        .map(language -> corpus.find(symbol, language))
        .flatMap(Optional::stream)
        .map(Resolution::session)
        .filter(Objects::nonNull)
        .findFirst();
  }
}
