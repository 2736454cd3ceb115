package org.hexapla.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Optional;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Glossary;

/** The page of an entry. */
@Controller("/concepts")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ConceptController {

  private final Glossary glossary;
  private final ConceptPages concepts;
  private final Renderer renderer;
  private final Interface pages;

  ConceptController(Glossary glossary, ConceptPages concepts, Renderer renderer, Interface pages) {
    this.glossary = glossary;
    this.concepts = concepts;
    this.renderer = renderer;
    this.pages = pages;
  }

  @Get(value = "/{+id}", produces = MediaType.TEXT_HTML)
  HttpResponse<?> concept(HttpRequest<?> request, String id) {
    Page page = pages.page(request, "concept");
    Optional<ConceptEntry> entry = glossary.find(id);
    if (entry.isEmpty()) {
      return renderer.page(
          HttpStatus.NOT_FOUND,
          "problem",
          page,
          new ProblemPage(page.say("problem.concept"), page.say("problem.concept.advice")));
    }
    return renderer.page("concept", page, concepts.page(entry.get(), page.texts().language()));
  }
}
