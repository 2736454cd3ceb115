package org.hexapla.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands of other processes, run by the service that holds the store. */
class RunningServiceTest {

  @TempDir static Path data;
  private static ApplicationContext context;
  private static RunningService service;

  @BeforeAll
  static void startService() throws IOException {
    context =
        ApplicationContext.builder()
            .overrideConfigLocations("classpath:/config/")
            .deduceEnvironment(false)
            .properties(Map.of("hexapla.data", data.toString(), "micronaut.server.port", -1))
            .start();
    EmbeddedServer server = context.getBean(EmbeddedServer.class).start();
    service = RunningService.at("http://127.0.0.1:" + server.getPort());
    context.registerSingleton(new RelayController.ServedStore(data, service));
    service.announce(data);
  }

  @AfterAll
  static void stopService() {
    context.close();
  }

  private static CommandAnswer call(String... arguments) {
    return CommandAnswer.of(Path.of("").toAbsolutePath(), data, arguments);
  }

  @Test
  void runsACommandOnTheStoreThatItHolds() {
    CommandAnswer imported = call("import", "glossary/sample/SAMPLE_RES_8_3.ar.txt");
    assertEquals(0, imported.code(), imported.err());
    assertTrue(imported.out().contains("SAMPLE/RES/8/3 (ar), resolution"), imported.out());
    assertTrue(call("documents").out().contains("تعدد اللغات"));
  }

  @Test
  void passesTheExitCodeAndTheMessageOn() {
    CommandAnswer answer = call("show", "A/RES/1/1", "--lang", "en");
    assertEquals(1, answer.code());
    assertTrue(answer.err().contains("A/RES/1/1 is not in the store"), answer.err());
    assertEquals(2, call("terms", "--lang", "xx").code());
  }

  @Test
  void answersReadingCommandsBeforeTheirOptionsAreRead() throws IOException {
    StringWriter out = new StringWriter();
    CommandLineEntrance.Surroundings surroundings =
        new CommandLineEntrance.Surroundings(
            Path.of("").toAbsolutePath(),
            Map.of(),
            new PrintWriter(out),
            new PrintWriter(new StringWriter()),
            false);
    List<String> lookup = List.of("lookup", "zzyzx", "--data", data.toString());
    assertEquals(OptionalInt.of(0), EarlyRelay.run(lookup, surroundings));
    assertEquals("no entry holds 'zzyzx'", out.toString().strip());
    assertEquals(
        OptionalInt.of(2),
        EarlyRelay.run(List.of("lookup", "x", "--from", "xx", "--data=" + data), surroundings));
    assertEquals(
        OptionalInt.empty(),
        EarlyRelay.run(List.of("remove", "A/RES/1/1", "--data=" + data), surroundings));
    Path free = Files.createTempDirectory(data, "free");
    assertEquals(
        OptionalInt.empty(),
        EarlyRelay.run(List.of("lookup", "x", "--data", free.toString()), surroundings));
  }

  @Test
  void isAnnouncedToTheOwnerOfTheStoreAlone() throws IOException {
    assertEquals(
        "rw-------",
        PosixFilePermissions.toString(
            Files.getPosixFilePermissions(data.resolve("service.properties"))));
  }

  @Test
  void refusesACommandWithoutTheSecret() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(service.address() + RunningService.PATH))
            .header("Content-Type", "text/plain")
            .header(RunningService.TOKEN_HEADER, "guess")
            .POST(HttpRequest.BodyPublishers.ofString("/\u0000false\u0000\u0000documents"))
            .build();
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    assertEquals(401, answer.statusCode());
    assertFalse(answer.body().contains("SAMPLE"));
  }

  @Test
  void aServiceThatDiedLeavesTheStoreFree() throws IOException {
    Path other = Files.createTempDirectory(data, "other");
    new RunningService("http://127.0.0.1:1", "nobody").announce(other);
    Session session =
        new Session(
            other,
            other,
            new PrintWriter(new StringWriter()),
            new PrintWriter(new StringWriter()),
            false,
            () -> "",
            unused -> context);
    assertTrue(
        RunningService.on(other).orElseThrow().run(List.of("documents"), "", session).isEmpty());
  }
}
