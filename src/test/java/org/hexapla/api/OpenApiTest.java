package org.hexapla.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hexapla.RunningHexapla;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

class OpenApiTest {

  private static final String MAVEN = "basedir";

  @TempDir static Path folder;
  private static RunningHexapla hexapla;
  private static Map<?, ?> description;

  @BeforeAll
  static void start() throws IOException {
    String resource = OpenApiController.RESOURCE.replace("classpath:", "/");
    try (InputStream stream = OpenApiController.class.getResourceAsStream(resource)) {
      assumeTrue(
          stream != null || System.getProperty(MAVEN) != null,
          "only Maven's build makes the description");
      assertTrue(stream != null, "the build made no " + resource);
      description = new Yaml().load(stream);
    }
    hexapla = RunningHexapla.on(folder);
  }

  @AfterAll
  static void stop() {
    if (hexapla != null) {
      hexapla.close();
    }
  }

  @Test
  void isServed() {
    HttpResponse<String> answer =
        hexapla.send(HttpRequest.newBuilder(hexapla.address("/api/openapi.yml")));
    assertEquals(200, answer.statusCode());
    assertEquals(description, new Yaml().load(answer.body()));
  }

  @Test
  void describesEveryAddressThatTheServiceLists() {
    List<?> listed = (List<?>) hexapla.json("/api").get("get");
    Map<?, ?> paths = (Map<?, ?>) description.get("paths");
    for (Object one : listed) {
      String path = one.toString().replaceFirst("^POST ", "").replaceFirst("\\?.*", "");
      if (!path.equals("/api/openapi.yml")) {
        assertTrue(paths.containsKey(path), path + " is not among " + paths.keySet());
      }
    }
  }

  @Test
  void namesTheParametersOfALookUp() {
    Map<?, ?> paths = (Map<?, ?>) description.get("paths");
    Map<?, ?> get = (Map<?, ?>) ((Map<?, ?>) paths.get("/api/lookup")).get("get");
    List<?> names =
        ((List<?>) get.get("parameters"))
            .stream().map(parameter -> ((Map<?, ?>) parameter).get("name")).toList();
    assertTrue(names.containsAll(List.of("q", "from", "to", "limit", "six")), names::toString);
  }
}
