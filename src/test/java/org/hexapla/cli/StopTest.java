package org.hexapla.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexapla.Application;
import org.hexapla.SmallStore;
import org.hexapla.corpus.Corpus;
import org.hexapla.glossary.Glossary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service in a process of its own, that is told to stop while it works, and is killed. */
class StopTest {

  private static final int DOCUMENTS = 120;
  private static final Pattern TEXTS = Pattern.compile("\"documents\":(\\d+)");

  @TempDir Path folder;

  private Path data;
  private Path errors;

  private record Service(Process process, String address) {}

  private Service serve() throws IOException {
    errors = folder.resolve("err.txt");
    ProcessBuilder service =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Application.class.getName(),
                "--data",
                data.toString(),
                "serve",
                "--port",
                "0")
            .redirectError(errors.toFile());
    service.environment().put("HEXAPLA_ACCESS_STOP_AFTER", "300s");
    Process process = service.start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = out.readLine();
    while (line != null && !line.startsWith("Hexapla is open at ")) {
      line = out.readLine();
    }
    assertTrue(line != null, Files.readString(errors));
    return new Service(process, line.split(" ")[4]);
  }

  private static int documents(Service service) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(service.address() + "/api/status")).build(),
                HttpResponse.BodyHandlers.ofString());
    Matcher texts = TEXTS.matcher(answer.body());
    assertTrue(texts.find(), answer.body());
    return Integer.parseInt(texts.group(1));
  }

  @Test
  void finishesWhatItHoldsAndSaysWhenItWasKilled() throws Exception {
    data = folder.resolve("data");
    try (OwnStore own = new OwnStore()) {
      ApplicationContext context = own.make(data);
      SmallStore.fill(context.getBean(Corpus.class), context.getBean(Glossary.class));
    }
    Path texts = Files.createDirectory(folder.resolve("texts"));
    String sample = Files.readString(Path.of("glossary/sample/SAMPLE_RES_1_1.en.txt"));
    for (int i = 0; i < DOCUMENTS; i++) {
      Files.writeString(
          texts.resolve("SAMPLE_RES_70_" + i + ".en.txt"),
          sample.replaceFirst("SAMPLE/RES/1/1", "SAMPLE/RES/70/" + (i + 1)));
    }
    Service service = serve();
    int before;
    try {
      before = documents(service);
      CompletableFuture<CommandAnswer> importing =
          CompletableFuture.supplyAsync(
              () ->
                  CommandAnswer.of(Path.of("").toAbsolutePath(), data, "import", texts.toString()));
      while (documents(service) == before) {
        assertTrue(!importing.isDone(), "the import ended before it was seen");
      }
      service.process().destroy(); // SIGTERM
      CommandAnswer answer = importing.join();
      assertEquals(0, answer.code(), answer.err());
      service.process().waitFor();
    } finally {
      service.process().destroyForcibly();
    }
    assertTrue(Files.readString(data.resolve("hexapla.confirmed")).endsWith("closed\n"));
    service = serve();
    try {
      assertEquals(before + DOCUMENTS, documents(service));
      assertEquals("", Files.readString(errors));
      CommandAnswer decided =
          CommandAnswer.of(
              Path.of("").toAbsolutePath(),
              data,
              "decide",
              "add",
              "concept/multilingualism",
              "many languages",
              "--lang",
              "en",
              "--by",
              "a test",
              "--source",
              "test");
      assertEquals(0, decided.code(), decided.err());
    } finally {
      service.process().destroyForcibly().waitFor();
    }
    service = serve();
    try {
      assertEquals(before + DOCUMENTS, documents(service));
      assertTrue(
          Files.readString(errors).contains("last ended without closing it"),
          Files.readString(errors));
    } finally {
      service.process().destroyForcibly().waitFor();
    }
  }
}
