package org.hexapla.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import org.hexapla.access.Role;
import org.hexapla.mcp.TermServer;

/**
 * The streamable HTTP transport of the Model Context Protocol, in its plain form: each message is
 * posted and answered by itself, with JSON. There are no sessions and no streams, which the
 * protocol leaves to the server; asking for a stream is answered with 405.
 */
@Controller("/mcp")
@ExecuteOn(TaskExecutors.BLOCKING)
final class McpController {

  private final TermServer server;

  McpController(TermServer server) {
    this.server = server;
  }

  @Secured(Role.Label.READER)
  @Post
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  HttpResponse<String> answer(@Body String message) {
    try {
      return server.answer(message).map(HttpResponse::ok).orElseGet(HttpResponse::accepted);
    } catch (IllegalArgumentException e) {
      throw ProblemException.badRequest(String.valueOf(e.getMessage()));
    }
  }
}
