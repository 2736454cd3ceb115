package org.hexapla.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.util.List;
import org.hexapla.access.Costly;
import org.hexapla.align.ParagraphAligner;
import org.hexapla.align.SentenceAligner;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.Symbol;
import org.hexapla.exchange.AlignmentView;
import org.hexapla.text.Language;

/** A document in two languages side by side, in JSON. */
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
final class AlignmentController {

  private final Corpus corpus;
  private final ParagraphAligner paragraphs;
  private final SentenceAligner sentences;

  AlignmentController(Corpus corpus, ParagraphAligner paragraphs, SentenceAligner sentences) {
    this.corpus = corpus;
    this.paragraphs = paragraphs;
    this.sentences = sentences;
  }

  /**
   * A document in two languages.
   *
   * @param unit what is paired: {@code paragraph}, {@code sentence} or {@code clause}
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record AlignmentAnswer(
      String symbol, String from, String to, String unit, List<AlignmentView> beads) {}

  @Costly
  @Get("/align/{symbol:.+}")
  @Parameter(
      in = ParameterIn.QUERY,
      name = "from",
      required = true,
      description =
          "codes of the languages searched, with commas between them; ar, zh, en, fr, ru, es")
  @Parameter(
      in = ParameterIn.QUERY,
      name = "to",
      required = true,
      description = "codes of the languages shown")
  @Parameter(in = ParameterIn.QUERY, name = "unit", description = "paragraph, sentence or clause")
  AlignmentAnswer align(HttpRequest<?> request, String symbol) {
    Parameters parameters = Parameters.of(request, "from", "to", "unit");
    Symbol wanted = Parameters.symbol(symbol);
    Resolution source = document(parameters, wanted, "from");
    Resolution target = document(parameters, wanted, "to");
    AlignmentView.Unit unit =
        parameters
            .oneOf("unit", AlignmentView.Unit.values(), AlignmentView.Unit::label)
            .orElse(AlignmentView.Unit.PARAGRAPH);
    return new AlignmentAnswer(
        wanted.value(),
        source.language().code(),
        target.language().code(),
        unit.label(),
        AlignmentView.of(source, target, unit, paragraphs, sentences));
  }

  private Resolution document(Parameters parameters, Symbol symbol, String parameter) {
    parameters.required(parameter);
    Language language = parameters.language(parameter).orElseThrow();
    return corpus
        .find(symbol, language)
        .orElseThrow(
            () ->
                ProblemException.notFound(
                    "the corpus does not hold " + symbol + " in " + language.englishName()));
  }
}
