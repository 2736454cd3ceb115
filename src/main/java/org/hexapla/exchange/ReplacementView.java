package org.hexapla.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.hexapla.corpus.Citation;
import org.hexapla.glossary.Replacement;
import org.jspecify.annotations.Nullable;

/**
 * What is said in place of a term.
 *
 * @param proofs parallel paragraphs that show it; none for what a person decided
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ReplacementView(String term, List<ProofView> proofs) {

  /**
   * Two paragraphs that say the same.
   *
   * @param earlier where the term stands
   * @param later where what replaced it stands
   */
  @Serdeable
  public record ProofView(PlaceView earlier, PlaceView later) {}

  /**
   * A place in a document, in the language of the term.
   *
   * @param paragraph its id, the same in every language
   * @param start in the paragraph, UTF-16 units
   * @param end the unit behind the last
   */
  @Serdeable
  public record PlaceView(String symbol, String version, String paragraph, int start, int end) {

    static PlaceView of(Citation citation) {
      return new PlaceView(
          citation.symbol().value(),
          citation.version(),
          citation.locator().id(),
          citation.span().start(),
          citation.span().end());
    }
  }

  static @Nullable ReplacementView of(@Nullable Replacement replacement) {
    return replacement == null
        ? null
        : new ReplacementView(
            replacement.term(),
            replacement.proofs().stream()
                .map(
                    proof ->
                        new ProofView(PlaceView.of(proof.earlier()), PlaceView.of(proof.later())))
                .toList());
  }
}
