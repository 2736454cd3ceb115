package org.hexapla.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hexapla.mcp.TermServer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/**
 * Answers an assistant over standard input and output, a message a line. Where a service is running
 * on the store, its messages are passed on to that; standard output carries nothing else.
 */
@Command(
    name = "mcp",
    mixinStandardHelpOptions = true,
    description = "Answers an assistant over standard input and output (Model Context Protocol).")
final class McpCommand implements Callable<Integer> {

  @ParentCommand private @Nullable HexaplaCommand root;

  /** Gives the answer to a message, or none to a notification. */
  private interface Answerer {
    Optional<String> answer(String message) throws IOException, InterruptedException;
  }

  @Override
  public Integer call() throws Exception {
    if (root == null) {
      throw new IllegalStateException("a command without its root");
    }
    Session session = root.session();
    Optional<RunningService> service = RunningService.on(session.data());
    Answerer answerer =
        service.isPresent() ? through(service.get()) : session.bean(TermServer.class)::answer;
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (!line.isBlank()) {
        answer(line, answerer, session);
      }
    }
    return 0;
  }

  private static void answer(String line, Answerer answerer, Session session)
      throws IOException, InterruptedException {
    PrintWriter out = session.out();
    try {
      answerer.answer(line).ifPresent(out::println);
      out.flush();
    } catch (IllegalArgumentException e) {
      session.err().println("hexapla: a line was passed over: " + e.getMessage());
      session.err().flush();
    }
  }

  private static Answerer through(RunningService service) {
    HttpClient client = HttpClient.newHttpClient();
    URI address = URI.create(service.address() + "/mcp");
    return message -> {
      HttpResponse<String> response =
          client.send(
              HttpRequest.newBuilder(address)
                  .header("Content-Type", "application/json")
                  .header("Accept", "application/json, text/event-stream")
                  .POST(HttpRequest.BodyPublishers.ofString(message))
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() >= 400) {
        throw new IllegalArgumentException("the service answered " + response.statusCode());
      }
      return Optional.of(response.body()).filter(body -> !body.isBlank());
    };
  }
}
