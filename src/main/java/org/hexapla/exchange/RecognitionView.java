package org.hexapla.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexapla.search.Recognizer;
import org.hexapla.search.Recognizer.KnownTerm;
import org.hexapla.text.Language;
import org.hexapla.text.Span;

/**
 * A known term in a text, as JSON shows it. The names are a contract.
 *
 * @param start UTF-16 units, into the text that was given
 * @param end the unit behind the last
 * @param text as it stands there
 * @param terms what it may be, the likeliest first
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record RecognitionView(int start, int end, String text, List<TermInText> terms) {

  /**
   * A term.
   *
   * @param concept the id of its entry
   * @param equivalents by language code, the one to use first; only the languages asked for
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record TermInText(
      String concept,
      String term,
      String type,
      String status,
      Map<String, List<Equivalent>> equivalents) {}

  /** What another language calls it. */
  @Serdeable
  public record Equivalent(String term, String type, String status) {}

  /**
   * The terms of a text.
   *
   * @param to the languages of the equivalents
   */
  public static List<RecognitionView> of(
      Recognizer recognizer,
      String text,
      Language language,
      Set<Language> to,
      Recognizer.Scope scope) {
    return recognizer.recognize(text, language, scope).stream()
        .map(
            hit -> {
              Span span = hit.span();
              return new RecognitionView(
                  span.start(),
                  span.end(),
                  span.of(text),
                  hit.terms().stream().map(term -> term(recognizer, term, to)).toList());
            })
        .toList();
  }

  private static TermInText term(Recognizer recognizer, KnownTerm term, Set<Language> to) {
    Map<String, List<Equivalent>> equivalents = new LinkedHashMap<>();
    for (Language language : to) {
      equivalents.put(
          language.code(),
          recognizer.terms(term.conceptId(), language).stream()
              .map(
                  other ->
                      new Equivalent(other.term(), other.type().label(), other.status().label()))
              .toList());
    }
    return new TermInText(
        term.conceptId(), term.term(), term.type().label(), term.status().label(), equivalents);
  }
}
