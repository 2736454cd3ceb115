package org.hexapla.mcp;

import io.micronaut.context.annotation.Bean;
import io.micronaut.serde.ObjectMapper;
import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.server.McpStatelessSyncServer;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Answers messages of the Model Context Protocol (revision 2025-06-18 and those that its library
 * knows), one at a time and without sessions: nothing here depends on what was asked before. The
 * same answers go over HTTP and over standard input and output. Thread-safe.
 */
@Singleton
@Bean(preDestroy = "close")
public final class TermServer {

  private static final String INSTRUCTIONS =
      "Terms of the United Nations in "
          + String.join(", ", Language.codes())
          + ". Quote a term with the document and paragraph that prove it. Where evidence is"
          + " false, say that there is none; do not guess.";

  private static final Map<String, Class<?>> PARAMETERS =
      Map.of(
          McpSchema.METHOD_INITIALIZE, McpSchema.InitializeRequest.class,
          McpSchema.METHOD_TOOLS_CALL, McpSchema.CallToolRequest.class);

  private final McpJsonMapper json = McpJsonDefaults.getMapper();
  private final Transport transport = new Transport();
  private final McpStatelessSyncServer server;

  TermServer(List<TermTool> tools, ObjectMapper views) {
    String version = TermServer.class.getPackage().getImplementationVersion();
    server =
        McpServer.sync(transport)
            .serverInfo("hexapla", version == null ? "development" : version)
            .instructions(INSTRUCTIONS)
            .capabilities(McpSchema.ServerCapabilities.builder().tools(false).build())
            .tools(tools.stream().map(tool -> specification(tool, views)).toList())
            .immediateExecution(true) // already on a thread that may wait
            .build();
  }

  /** Hands messages over; how they come and go is the business of the entrances. */
  private static final class Transport implements McpStatelessServerTransport {

    private @Nullable McpStatelessServerHandler handler;

    @Override
    public void setMcpHandler(McpStatelessServerHandler mcpHandler) {
      handler = mcpHandler;
    }

    @Override
    public Mono<Void> closeGracefully() {
      return Mono.empty();
    }

    McpStatelessServerHandler handler() {
      if (handler == null) {
        throw new IllegalStateException("the server was not built");
      }
      return handler;
    }
  }

  /**
   * The answer to a message.
   *
   * @param message JSON-RPC 2.0
   * @return the response in JSON, on one line; empty for a notification
   * @throws IllegalArgumentException where it is no message of the protocol
   */
  public Optional<String> answer(String message) {
    McpSchema.JSONRPCMessage read;
    try {
      read = McpSchema.deserializeJsonRpcMessage(json, message);
    } catch (IOException | RuntimeException e) {
      throw new IllegalArgumentException("not a message of JSON-RPC 2.0", e);
    }
    if (read instanceof McpSchema.JSONRPCRequest request) {
      if (!isUnderstood(request)) {
        return Optional.of(write(misunderstood(request)));
      }
      return transport
          .handler()
          .handleRequest(McpTransportContext.EMPTY, request)
          .map(this::write)
          .blockOptional();
    }
    if (read instanceof McpSchema.JSONRPCNotification notification) {
      transport.handler().handleNotification(McpTransportContext.EMPTY, notification).block();
    }
    return Optional.empty();
  }

  /**
   * Whether the parameters are those of the method; the library itself fails where they are not.
   */
  private boolean isUnderstood(McpSchema.JSONRPCRequest request) {
    Class<?> wanted = PARAMETERS.get(request.method());
    try {
      return wanted == null || json.convertValue(request.params(), wanted) != null;
    } catch (RuntimeException e) {
      return false; // of another shape: who asked is told, and nothing else has happened
    }
  }

  private static McpSchema.JSONRPCResponse misunderstood(McpSchema.JSONRPCRequest request) {
    return McpSchema.JSONRPCResponse.error(
        request.id(),
        new McpSchema.JSONRPCResponse.JSONRPCError(
            McpSchema.ErrorCodes.INVALID_PARAMS,
            "the parameters are not those of " + request.method()));
  }

  /** Ends the server. */
  public void close() {
    server.close();
  }

  private String write(McpSchema.JSONRPCResponse response) {
    try {
      return json.writeValueAsString(response);
    } catch (IOException e) {
      throw new UncheckedIOException("an answer could not be written", e);
    }
  }

  private static SyncToolSpecification specification(TermTool tool, ObjectMapper views) {
    return SyncToolSpecification.builder()
        .tool(
            McpSchema.Tool.builder()
                .name(tool.name())
                .description(tool.description())
                .inputSchema(tool.input().json())
                .annotations(
                    McpSchema.ToolAnnotations.builder()
                        .readOnlyHint(true)
                        .openWorldHint(false)
                        .build())
                .build())
        .callHandler((context, request) -> call(tool, request, views))
        .build();
  }

  private static McpSchema.CallToolResult call(
      TermTool tool, McpSchema.CallToolRequest request, ObjectMapper views) {
    try {
      Map<String, Object> arguments = request.arguments();
      String answer =
          views.writeValueAsString(
              tool.answer(new ToolArguments(arguments == null ? Map.of() : arguments)));
      return McpSchema.CallToolResult.builder()
          .structuredContent(views.readValue(answer, Map.class))
          .addTextContent(answer) // for clients from before structured content
          .isError(false)
          .build();
    } catch (ToolInputException e) {
      return McpSchema.CallToolResult.builder()
          .addTextContent(e.getMessage())
          .isError(true)
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException("an answer could not be written", e);
    }
  }
}
