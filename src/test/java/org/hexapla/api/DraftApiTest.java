package org.hexapla.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.hexapla.RunningHexapla;
import org.hexapla.build.EmbeddedData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drafts that come as files over HTTP. */
class DraftApiTest {

  private static final String BOUNDARY = "a-line-between-parts";

  @TempDir private static Path folder;
  private static RunningHexapla hexapla;

  @BeforeAll
  static void start() {
    hexapla = RunningHexapla.on(folder);
    hexapla.bean(EmbeddedData.class).putStarter();
  }

  @AfterAll
  static void stop() {
    hexapla.close();
  }

  private static byte[] word(String... lines) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream output = new ByteArrayOutputStream()) {
      for (String line : lines) {
        document.createParagraph().createRun().setText(line);
      }
      document.write(output);
      return output.toByteArray();
    }
  }

  private static HttpResponse<byte[]> post(String path, Map<String, byte[]> files) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        String[] part = file.getKey().split(":");
        body.write(
            ("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n"
                    + "Content-Type: application/octet-stream\r\n\r\n")
                .formatted(BOUNDARY, part[0], part[1])
                .getBytes(StandardCharsets.UTF_8));
        body.write(file.getValue());
        body.write("\r\n".getBytes(StandardCharsets.UTF_8));
      }
      body.write(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
      return HttpClient.newHttpClient()
          .send(
              HttpRequest.newBuilder(hexapla.address(path))
                  .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                  .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                  .build(),
              HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String words(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  @Test
  void findsWhatIsWrongInAWordFile() throws IOException {
    byte[] draft = word("The secretary general spoke.", "He was minister in Swaziland.");
    HttpResponse<byte[]> answer = post("/api/check/file?lang=en", Map.of("file:draft.docx", draft));
    assertEquals(200, answer.statusCode(), words(answer));
    assertTrue(words(answer).contains("\"count\":2"), words(answer));
    assertTrue(words(answer).contains("\"text\":\"Swaziland\""), words(answer));
    HttpResponse<byte[]> log =
        post("/api/check/file?lang=en&format=sarif", Map.of("file:draft.docx", draft));
    assertTrue(words(log).contains("\"version\":\"2.1.0\""), words(log));
  }

  @Test
  void givesTheWordFileBackWithComments() throws IOException {
    byte[] draft = word("秘书长在斯威士兰。", "维持和平行动部参加了会议。");
    HttpResponse<byte[]> answer =
        post("/api/check/annotated?lang=zh", Map.of("file:draft.docx", draft));
    assertEquals(200, answer.statusCode(), words(answer));
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(answer.body()))) {
      assertTrue(document.getComments().length > 0);
      assertTrue(document.getComments()[0].getText().contains("维持和平行动部"));
    }
  }

  @Test
  void checksATranslationAgainstItsSource() {
    Map<String, byte[]> pair = new LinkedHashMap<>();
    pair.put("file:d.txt", "Le Comité de rédaction s'est réuni.".getBytes(StandardCharsets.UTF_8));
    pair.put("source:o.txt", "The Security Council met.".getBytes(StandardCharsets.UTF_8));
    HttpResponse<byte[]> answer = post("/api/check/file?lang=fr&source-lang=en", pair);
    assertEquals(200, answer.statusCode(), words(answer));
    assertTrue(words(answer).contains("Conseil de sécurité"), words(answer));
  }

  @Test
  void refusesInOneLine() {
    byte[] nothing = "PK no archive".getBytes(StandardCharsets.UTF_8);
    for (String path : new String[] {"/api/check/file?lang=en", "/api/check/annotated?lang=en"}) {
      assertEquals(422, post(path, Map.of("file:draft.docx", nothing)).statusCode());
    }
    assertEquals(400, post("/api/check/file?lang=xx", Map.of("file:a.txt", nothing)).statusCode());
    assertEquals(
        400, post("/api/check/file?lang=en&kinds=odd", Map.of("file:a.txt", nothing)).statusCode());
  }
}
