package org.hexapla.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.corpus.DocumentSummary;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A document in a list: all its languages in one line.
 *
 * @param title in the reader's language where there is one, else in the first that has one, else
 *     null
 * @param titleLanguage the code of the title's language, or null
 * @param languages the codes of the languages in which the corpus has it, in the order of {@link
 *     Language}
 * @param paragraphs how many it has in the language that has most
 * @param sample whether it was written for Hexapla and is no document of the UN
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record DocumentLineView(
    String symbol,
    String kind,
    @Nullable String title,
    @Nullable String titleLanguage,
    DocumentView.@Nullable DateView date,
    List<String> languages,
    int paragraphs,
    boolean sample) {

  /** A line for each document, in the order in which they are first named. */
  public static List<DocumentLineView> of(List<DocumentSummary> summaries, Language reader) {
    Map<Symbol, List<DocumentSummary>> bySymbol = new LinkedHashMap<>();
    for (DocumentSummary summary : summaries) {
      bySymbol.computeIfAbsent(summary.symbol(), symbol -> new ArrayList<>()).add(summary);
    }
    return bySymbol.values().stream().map(texts -> line(texts, reader)).toList();
  }

  private static DocumentLineView line(List<DocumentSummary> texts, Language reader) {
    DocumentSummary first = texts.get(0);
    DocumentSummary titled =
        texts.stream()
            .filter(text -> text.language() == reader && text.title() != null)
            .findFirst()
            .or(() -> texts.stream().filter(text -> text.title() != null).findFirst())
            .orElse(null);
    return new DocumentLineView(
        first.symbol().value(),
        first.kind().label(),
        titled == null ? null : titled.title(),
        titled == null ? null : titled.language().code(),
        DocumentView.DateView.of(
            texts.stream()
                .map(DocumentSummary::date)
                .filter(date -> date != null)
                .findFirst()
                .orElse(null)),
        texts.stream().map(DocumentSummary::language).sorted().map(Language::code).toList(),
        texts.stream().mapToInt(DocumentSummary::paragraphs).max().orElse(0),
        first.symbol().isSample());
  }
}
