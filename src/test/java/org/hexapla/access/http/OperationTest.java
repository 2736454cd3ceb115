package org.hexapla.access.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micronaut.http.HttpStatus;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.hexapla.RunningHexapla;
import org.hexapla.access.AccessSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** What those see who watch over the service. */
class OperationTest {

  @TempDir static Path folder;
  private static RunningHexapla hexapla;

  @BeforeAll
  static void start() {
    hexapla = RunningHexapla.on(folder);
  }

  @AfterAll
  static void stop() {
    hexapla.close();
  }

  @Test
  void saysToEverybodyWhetherItIsWell() {
    for (String path : List.of("/health", "/health/liveness", "/health/readiness")) {
      HttpResponse<String> answer =
          hexapla.send(
              HttpRequest.newBuilder(hexapla.address(path)).header("X-Forwarded-For", "192.0.2.1"));
      assertEquals(200, answer.statusCode(), answer.body());
      assertEquals("{\"status\":\"UP\"}", answer.body());
    }
  }

  @Test
  void countsAndTimesWhatItAnswers() {
    hexapla.api("/api/status");
    String figures = hexapla.page("/prometheus").body();
    assertTrue(figures.contains("http_server_requests_seconds_count"), figures);
    assertTrue(figures.contains("jvm_memory_used_bytes"), figures);
    assertEquals(
        401,
        hexapla
            .send(
                HttpRequest.newBuilder(hexapla.address("/prometheus"))
                    .header("X-Forwarded-For", "192.0.2.1"))
            .statusCode());
  }

  @Test
  void logsEachRequestWithItsIdAndNotWhatWasAsked() {
    Logger logger = (Logger) LoggerFactory.getLogger("org.hexapla.requests");
    ListAppender<ILoggingEvent> lines = new ListAppender<>();
    lines.start();
    logger.addAppender(lines);
    logger.setLevel(Level.INFO);
    try {
      String id =
          hexapla
              .api("/api/recognize?lang=en&text=a+secret+draft")
              .headers()
              .firstValue("X-Request-Id")
              .orElseThrow();
      String given =
          hexapla
              .send(
                  HttpRequest.newBuilder(hexapla.address("/api/status"))
                      .header("X-Request-Id", "from-a-proxy.1"))
              .headers()
              .firstValue("X-Request-Id")
              .orElseThrow();
      assertEquals("from-a-proxy.1", given);
      assertTrue(id.matches("[0-9a-f]{16}"), id);
      assertEquals(2, lines.list.size());
      String line = lines.list.get(0).getKeyValuePairs().toString();
      assertTrue(line.contains("path=\"/api/recognize\"") && line.contains("200"), line);
      assertFalse(line.contains("secret"), line);
    } finally {
      logger.setLevel(null);
      logger.detachAppender(lines);
    }
  }

  @Test
  void asksToComeAgainWhenItIsFullAndLetsOutWhoIsInsideBeforeItStops() throws Exception {
    RequestGate gate =
        new RequestGate(
            new AccessSettings(
                Duration.ofHours(1),
                Duration.ofHours(1),
                AccessSettings.OpenReading.LOOPBACK,
                1,
                1,
                Duration.ofSeconds(20)));
    io.micronaut.http.HttpRequest<?> first = io.micronaut.http.HttpRequest.GET("/api/status");
    assertEquals(null, gate.enter(first));
    io.micronaut.http.HttpResponse<?> refused =
        gate.enter(io.micronaut.http.HttpRequest.GET("/api/status"));
    assertEquals(HttpStatus.SERVICE_UNAVAILABLE, refused.getStatus());
    assertEquals("2", refused.getHeaders().get("Retry-After"));
    assertEquals(null, gate.enter(io.micronaut.http.HttpRequest.GET("/health")));
    gate.leave(first);
    assertEquals(null, gate.enter(first));
    Thread closing = new Thread(gate::close);
    closing.start();
    closing.join(300);
    assertTrue(closing.isAlive(), "it did not wait for who is inside");
    gate.leave(first);
    closing.join(5_000);
    assertFalse(closing.isAlive());
    assertEquals(HttpStatus.SERVICE_UNAVAILABLE, gate.enter(first).getStatus());
  }

  @Test
  void refusesEachFurtherRequestInTheFormOfTheAsker() {
    RequestGate gate = hexapla.bean(RequestGate.class);
    List<Runnable> inside = new java.util.ArrayList<>();
    for (int i = 0; i < hexapla.bean(AccessSettings.class).requestsAtOnce(); i++) {
      inside.add(gate.hold());
    }
    try {
      HttpResponse<String> program = hexapla.api("/api/status");
      assertEquals(503, program.statusCode());
      assertTrue(program.headers().firstValue("Retry-After").isPresent());
      assertTrue(program.body().contains("the service is busy"), program.body());
      assertTrue(hexapla.page("/").body().contains("<h1>"));
      assertEquals(200, hexapla.api("/health/liveness").statusCode());
    } finally {
      inside.forEach(Runnable::run);
    }
    assertEquals(200, hexapla.api("/api/status").statusCode());
  }
}
