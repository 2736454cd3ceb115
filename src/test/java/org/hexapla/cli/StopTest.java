package org.hexapla.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexapla.ServiceProcess;
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

  private ServiceProcess serve() throws IOException {
    return ServiceProcess.start(
        data,
        List.of("-XX:TieredStopAtLevel=1", "-Xmx512m"),
        Map.of("HEXAPLA_ACCESS_STOP_AFTER", "300s"));
  }

  private String errors() throws IOException {
    return Files.readString(data.resolve("errors.txt"));
  }

  private static int documents(ServiceProcess service) {
    HttpResponse<String> answer =
        service.send(HttpRequest.newBuilder(service.address("/api/status")));
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
    int before;
    try (ServiceProcess service = serve()) {
      before = documents(service);
      CompletableFuture<CommandAnswer> importing =
          CompletableFuture.supplyAsync(
              () ->
                  CommandAnswer.of(Path.of("").toAbsolutePath(), data, "import", texts.toString()));
      while (documents(service) == before) {
        assertFalse(importing.isDone(), "the import ended before it was seen");
      }
      service.handle().destroy(); // SIGTERM
      CommandAnswer answer = importing.join();
      assertEquals(0, answer.code(), answer.err());
    }
    assertTrue(Files.readString(data.resolve("hexapla.confirmed")).endsWith("closed\n"));
    try (ServiceProcess service = serve()) {
      assertEquals(before + DOCUMENTS, documents(service));
      assertEquals("", errors());
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
      service.kill();
    }
    try (ServiceProcess service = serve()) {
      assertEquals(before + DOCUMENTS, documents(service));
      assertTrue(errors().contains("last ended without closing it"), errors());
    }
  }
}
