package org.hexapla.mcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpClientTransport;
import io.modelcontextprotocol.spec.McpSchema;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.RunningHexapla;
import org.hexapla.SmallStore;
import org.hexapla.corpus.Corpus;
import org.hexapla.glossary.Glossary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The protocol's own client asks the running service, and a process of its own. */
class AssistantTest {

  private static final List<String> TOOLS =
      List.of(
          "lookup_term",
          "get_concept",
          "recognize_terms",
          "concordance",
          "term_history",
          "check_draft");

  @TempDir static Path folder;
  private static RunningHexapla hexapla;
  private static McpSyncClient client;

  @BeforeAll
  static void start() {
    hexapla = RunningHexapla.on(folder.resolve("served"));
    SmallStore.fill(hexapla.bean(Corpus.class), hexapla.bean(Glossary.class));
    client =
        client(
            HttpClientStreamableHttpTransport.builder(hexapla.address("").toString())
                .endpoint("/mcp")
                .build());
  }

  @AfterAll
  static void stop() {
    client.close();
    hexapla.close();
  }

  private static McpSyncClient client(McpClientTransport transport) {
    McpSyncClient made =
        McpClient.sync(transport)
            .requestTimeout(Duration.ofMinutes(2))
            .initializationTimeout(Duration.ofMinutes(2))
            .build();
    made.initialize();
    return made;
  }

  private static Map<?, ?> ask(String tool, Map<String, Object> arguments) {
    McpSchema.CallToolResult result =
        client.callTool(new McpSchema.CallToolRequest(tool, arguments));
    assertFalse(result.isError(), () -> String.valueOf(result.content()));
    return (Map<?, ?>) result.structuredContent();
  }

  @Test
  void offersReadOnlyTools() {
    assertEquals("hexapla", client.getServerInfo().name());
    List<McpSchema.Tool> tools = client.listTools().tools();
    assertTrue(tools.stream().map(McpSchema.Tool::name).toList().containsAll(TOOLS));
    for (McpSchema.Tool tool : tools) {
      assertTrue(tool.annotations().readOnlyHint(), tool.name());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ar, تعدد اللغات",
    "zh, 使用多种语文",
    "en, multilingualism",
    "fr, multilinguisme",
    "ru, многоязычие",
    "es, multilingüismo"
  })
  void provesTheTermsOfAllSixLanguages(String language, String term) {
    Map<?, ?> answer = ask("lookup_term", Map.of("query", term));
    assertEquals(true, answer.get("evidence"));
    Map<?, ?> hit = (Map<?, ?>) ((List<?>) answer.get("hits")).get(0);
    assertEquals(language, hit.get("language"));
    Map<?, ?> entry = (Map<?, ?>) hit.get("entry");
    assertEquals(6, ((Map<?, ?>) entry.get("sections")).size());
    assertEquals(
        entry, ask("get_concept", Map.of("id", entry.get("id"))).get("entry"), "the same entry");

    Map<?, ?> history =
        (Map<?, ?>) ask("term_history", Map.of("id", entry.get("id"))).get("history");
    assertTrue(history.toString().contains(term), history::toString);

    Map<?, ?> lines = ask("concordance", Map.of("phrase", term, "language", language));
    Map<?, ?> line = (Map<?, ?>) ((List<?>) lines.get("lines")).get(0);
    assertTrue(line.get("sentence").toString().contains(term), line::toString);

    String text = "· " + term + " ·";
    Map<?, ?> found =
        ask("recognize_terms", Map.of("text", text, "language", language, "to", List.of("zh")));
    Map<?, ?> first = (Map<?, ?>) ((List<?>) found.get("hits")).get(0);
    assertEquals(2, ((Number) first.get("start")).intValue());
    assertEquals(2 + term.length(), ((Number) first.get("end")).intValue());
    assertEquals(true, ask("check_draft", Map.of("text", text, "language", language)).get("clean"));
  }

  @Test
  void saysThatThereIsNoEvidence() {
    assertEquals(false, ask("lookup_term", Map.of("query", "zzyzx")).get("evidence"));
    assertEquals(false, ask("get_concept", Map.of("id", "no/such")).get("evidence"));
    assertEquals(
        false, ask("concordance", Map.of("phrase", "zzyzx", "language", "en")).get("evidence"));
  }

  @Test
  void explainsWhatIsWrongWithAQuestion() {
    McpSchema.CallToolResult missing =
        client.callTool(new McpSchema.CallToolRequest("lookup_term", Map.of()));
    assertTrue(missing.isError());
    McpSchema.CallToolResult foreign =
        client.callTool(
            new McpSchema.CallToolRequest("concordance", Map.of("phrase", "x", "language", "tlh")));
    assertTrue(foreign.isError());
    assertThrows(
        RuntimeException.class,
        () -> client.callTool(new McpSchema.CallToolRequest("delete_all", Map.of())));
  }

  /** What nobody means is answered, or refused with a reason, in bounded time. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "***",
        "\u0301",
        "\u202eylbmessa\u202c",
        "(a+)+$",
        "(a|aa)+(a|aa)+(a|aa)+(a|aa)+$",
        "\u0000",
        "\ud83d\ude00"
      })
  void standsWhatNobodyMeans(String text) {
    for (String given : List.of(text, (text + "a").repeat(100_000 / (text.length() + 1)))) {
      assertTimeout(
          Duration.ofSeconds(60),
          () -> {
            assertAnswered("lookup_term", Map.of("query", given));
            assertAnswered("concordance", Map.of("phrase", given, "language", "en"));
            assertAnswered("recognize_terms", Map.of("text", given, "language", "ar"));
            assertAnswered("get_concept", Map.of("id", given));
          });
    }
  }

  private static void assertAnswered(String tool, Map<String, Object> arguments) {
    McpSchema.CallToolResult result =
        client.callTool(new McpSchema.CallToolRequest(tool, arguments));
    assertFalse(result.content().isEmpty(), tool);
    assertTrue(result.isError() || result.structuredContent() != null, tool);
  }

  @ParameterizedTest
  @CsvSource({"lookup_term, colour", "recognize_terms, longest", "concordance, since"})
  void refusesUnknownArgumentsByName(String tool, String argument) {
    McpSchema.CallToolResult result =
        client.callTool(new McpSchema.CallToolRequest(tool, Map.of(argument, "x")));
    assertTrue(result.isError());
    assertTrue(result.content().toString().contains(argument), result::toString);
  }

  @Test
  void refusesQuestionsThatAreTooLong() {
    McpSchema.CallToolResult result =
        client.callTool(
            new McpSchema.CallToolRequest("lookup_term", Map.of("query", "语".repeat(100_000))));
    assertTrue(result.isError());
    assertTrue(result.content().toString().contains("at most 500"), result::toString);
  }

  @Test
  void turnsThePagesOfAConcordance() {
    Map<String, Object> asked = Map.of("phrase", "multilingualism", "language", "en", "limit", 1);
    Map<?, ?> first = ask("concordance", asked);
    Map<String, Object> next = new HashMap<>(asked);
    next.put("offset", 1);
    Map<?, ?> second = ask("concordance", next);
    assertEquals(first.get("more"), !((List<?>) second.get("lines")).isEmpty());
    assertNotEquals(first.get("lines"), second.get("lines"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense", "{}", "[]", "{\"jsonrpc\":\"2.0\"}", "\"\\ud800\""})
  void refusesWhatIsNoMessage(String body) {
    HttpResponse<String> response =
        hexapla.send(
            HttpRequest.newBuilder(hexapla.address("/mcp"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    assertEquals(400, response.statusCode(), response.body());
  }

  /** Whoever asks with the wrong parameters is told so, and the next question is answered. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"method\":\"tools/call\"",
        "\"method\":\"tools/call\",\"params\":null",
        "\"method\":\"tools/call\",\"params\":[]",
        "\"method\":\"tools/call\",\"params\":\"语\"",
        "\"method\":\"tools/call\",\"params\":{}",
        "\"method\":\"tools/call\",\"params\":{\"name\":{\"a\":1}}",
        "\"method\":\"tools/call\",\"params\":{\"name\":\"lookup_term\",\"arguments\":[1]}",
        "\"method\":\"initialize\"",
        "\"method\":\"initialize\",\"params\":[]",
        "\"method\":\"initialize\",\"params\":{}",
        "\"method\":\"initialize\",\"params\":{\"protocolVersion\":{}}",
        "\"method\":\"tools/list\",\"params\":[1]",
        "\"method\":\"tools/list\",\"params\":\"x\"",
        "\"method\":\"ping\",\"params\":[1]",
        "\"method\":\"no/such\",\"params\":[1]",
        "\"method\":\"\"",
      })
  void tellsThatParametersAreNotThoseOfTheMethod(String rest) {
    TermServer server = hexapla.bean(TermServer.class);
    String answer = server.answer("{\"jsonrpc\":\"2.0\",\"id\":7," + rest + "}").orElseThrow();
    assertTrue(answer.contains("\"id\":7"), answer);
    assertTrue(answer.contains("\"error\"") || answer.contains("\"result\""), answer);
    assertFalse(answer.contains("Exception") || answer.contains("tools.jackson"), answer);
  }

  @Test
  void hasNoStreams() {
    assertEquals(405, hexapla.api("/mcp").statusCode());
  }

  @Test
  void answersOverStandardInputAndOutput() {
    try (RunningHexapla other = RunningHexapla.on(folder.resolve("own"))) {
      SmallStore.fill(other.bean(Corpus.class), other.bean(Glossary.class));
    }
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ServerParameters process =
        ServerParameters.builder(java)
            .args(
                "-cp",
                System.getProperty("java.class.path"),
                "org.hexapla.Application",
                "--data",
                folder.resolve("own").toString(),
                "mcp")
            .build();
    try (McpSyncClient own =
        client(new StdioClientTransport(process, McpJsonDefaults.getMapper()))) {
      assertEquals(client.listTools(), own.listTools());
      McpSchema.CallToolResult result =
          own.callTool(
              new McpSchema.CallToolRequest("lookup_term", Map.of("query", "многоязычие")));
      assertEquals(true, ((Map<?, ?>) result.structuredContent()).get("evidence"));
    }
  }
}
