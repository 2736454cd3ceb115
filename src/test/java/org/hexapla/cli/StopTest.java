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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexapla.ServiceProcess;
import org.hexapla.SmallStore;
import org.hexapla.corpus.Corpus;
import org.hexapla.glossary.Glossary;
import org.hexapla.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A service in a process of its own, that is told to stop while it works, and is killed. */
class StopTest {

  private static final int DOCUMENTS = 120;
  private static final Pattern TEXTS = Pattern.compile("\"documents\":(\\d+)");

  @TempDir Path folder;

  private Path data;

  private ServiceProcess serve() throws IOException {
    return serve("300s");
  }

  /**
   * @param patience how long a stop waits for what is going on
   */
  private ServiceProcess serve(String patience) throws IOException {
    return ServiceProcess.start(
        data,
        List.of("-XX:TieredStopAtLevel=1", "-Xmx512m"),
        Map.of("HEXAPLA_ACCESS_STOP_AFTER", patience));
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

  private void fillStore() {
    data = folder.resolve("data");
    try (OwnStore own = new OwnStore()) {
      ApplicationContext context = own.make(data);
      SmallStore.fill(context.getBean(Corpus.class), context.getBean(Glossary.class));
    }
  }

  @Test
  void finishesWhatItHoldsAndSaysWhenItWasKilled() throws Exception {
    fillStore();
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
          CompletableFuture.supplyAsync(() -> command("import", texts.toString()));
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
      CommandAnswer decided = add("many languages");
      assertEquals(0, decided.code(), decided.err());
      service.kill();
    }
    try (ServiceProcess service = serve()) {
      assertEquals(before + DOCUMENTS, documents(service));
      assertTrue(errors().contains("last ended without closing it"), errors());
    }
  }

  @Test
  void closesTheStoreWhenItIsStoppedAsSoonAsItIsOpen() throws Exception {
    fillStore();
    for (int i = 0; i < 3; i++) {
      serve().close();
      assertTrue(Files.readString(data.resolve("hexapla.confirmed")).endsWith("closed\n"));
      assertEquals("", errors());
    }
  }

  /** Whether the stop waits for a build or not: it is there as a whole, or as if never begun. */
  @ParameterizedTest
  @ValueSource(strings = {"300s", "1s"})
  void aBuildIsFinishedOrNeverBegan(String patience) throws Exception {
    data = folder.resolve("data");
    assertEquals(0, command("init").code());
    Set<String> before = entries();
    CommandAnswer answer;
    try (ServiceProcess service = serve(patience)) {
      CompletableFuture<CommandAnswer> building =
          CompletableFuture.supplyAsync(() -> command("build"));
      Thread.sleep(1_500);
      assertFalse(building.isDone(), "the build ended before the stop");
      service.close(); // SIGTERM; within a minute
      answer = building.get(1, TimeUnit.MINUTES);
    }
    Set<String> now = entries();
    assertEquals(answer.code() != 0, before.equals(now), answer::toString);
    assertTrue(now.containsAll(before));
    if (patience.equals("300s")) {
      assertEquals(0, answer.code(), answer::toString);
    }
    assertEquals(answer.code() == 0, answer.err().isBlank(), answer::toString);
    assertEquals(0, command("doctor").code());
  }

  @Test
  void decisionsThatWereConfirmedAreThere() throws Exception {
    fillStore();
    List<String> confirmed = new CopyOnWriteArrayList<>();
    try (ServiceProcess service = serve("1s")) {
      CompletableFuture<Void> deciding =
          CompletableFuture.runAsync(() -> decide(service, confirmed));
      while (confirmed.size() < 5) {
        assertFalse(deciding.isDone(), "deciding ended before the stop");
      }
      service.close();
      deciding.get(1, TimeUnit.MINUTES);
    }
    try (OwnStore own = new OwnStore()) {
      List<String> terms =
          own
              .make(data)
              .getBean(Glossary.class)
              .find("concept/multilingualism")
              .flatMap(entry -> entry.section(Language.EN))
              .orElseThrow()
              .terms()
              .stream()
              .map(term -> term.term())
              .toList();
      assertTrue(terms.containsAll(confirmed), confirmed + " but " + terms);
    }
  }

  private void decide(ServiceProcess service, List<String> confirmed) {
    for (int i = 0; service.handle().isAlive(); i++) {
      String term = "decided " + i;
      CommandAnswer answer = add(term);
      if (answer.code() == 0) {
        confirmed.add(term);
      } else {
        assertFalse(answer.err().isBlank(), "refused without a word");
      }
    }
  }

  private CommandAnswer add(String term) {
    return command(
        "decide",
        "add",
        "concept/multilingualism",
        term,
        "--lang",
        "en",
        "--by",
        "a test",
        "--source",
        "test");
  }

  private CommandAnswer command(String... words) {
    return CommandAnswer.of(Path.of("").toAbsolutePath(), data, words);
  }

  private Set<String> entries() {
    Set<String> ids = new HashSet<>();
    try (OwnStore own = new OwnStore()) {
      own.make(data).getBean(Glossary.class).forEach(entry -> ids.add(entry.id()));
    }
    return ids;
  }
}
