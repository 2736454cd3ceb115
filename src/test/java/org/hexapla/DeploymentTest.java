package org.hexapla;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** The files by which the service is put on other machines, as far as they can be read here. */
class DeploymentTest {

  private static final Path DEPLOY = Path.of("deploy");
  private static final String ALONE = "compose.yml";
  private static final String WITH_DATABASE = "compose.postgresql.yml";

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<?, ?> yaml(Path file) {
    return new Yaml().load(read(file));
  }

  private static Map<?, ?> map(Map<?, ?> parent, String key) {
    return parent.get(key) instanceof Map<?, ?> found ? found : Map.of();
  }

  private static List<?> list(Map<?, ?> parent, String key) {
    return parent.get(key) instanceof List<?> found ? found : List.of();
  }

  private static Map<?, ?> service(String file, String name) {
    return map(map(yaml(DEPLOY.resolve(file)), "services"), name);
  }

  /** Every key of the configuration, as the environment names it. */
  private static Set<String> variables() {
    Set<String> names = new TreeSet<>();
    collect("", yaml(Path.of("config/application.yml")), names);
    // Those of the process itself are named in a table.
    found("(?m)^\\| `(HEXAPLA_[A-Z_]+)` \\|", read(Path.of("docs/operation.md")))
        .forEach(found -> names.add(found.group(1)));
    return names;
  }

  private static void collect(String prefix, Map<?, ?> keys, Set<String> names) {
    keys.forEach(
        (key, value) -> {
          String name = prefix + key.toString().toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
          if (value instanceof Map<?, ?> deeper) {
            collect(name + "_", deeper, names);
          } else {
            names.add(name);
          }
        });
  }

  private static List<MatchResult> found(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().toList();
  }

  @Test
  void eachVariableThatIsSetIsAKeyOfTheConfiguration() {
    Map<String, String> set = new TreeMap<>();
    for (String file : List.of(ALONE, WITH_DATABASE)) {
      map(service(file, "hexapla"), "environment")
          .keySet()
          .forEach(key -> set.put(key.toString(), file));
    }
    for (String file : List.of("Dockerfile", "hexapla.service", "hexapla-in-container")) {
      found("\\b((?:HEXAPLA|MICRONAUT|ENDPOINTS)_[A-Z_]+)\\b", read(DEPLOY.resolve(file)))
          .forEach(one -> set.put(one.group(1), file));
    }
    assertTrue(
        set.keySet().containsAll(List.of("HEXAPLA_STORE_URL", "HEXAPLA_DATA")), set::toString);
    set.keySet().removeAll(variables());
    assertEquals(Map.of(), set, "set, but no key of the configuration");
  }

  @Test
  void theImageRunsWithoutRoot() {
    String dockerfile = read(DEPLOY.resolve("Dockerfile"));
    String lastStage = dockerfile.substring(dockerfile.lastIndexOf("\nFROM "));
    List<MatchResult> users = found("(?m)^USER (\\d+)(:\\d+)?$", lastStage);
    assertEquals(1, users.size(), lastStage);
    assertTrue(Integer.parseInt(users.get(0).group(1)) > 0);
    // What is written before is written as root, what starts after is not.
    assertTrue(lastStage.indexOf("\nUSER ") < lastStage.indexOf("\nENTRYPOINT "));
  }

  @Test
  void noServiceMayWriteOutsideItsVolumesOrGainRights() {
    Map<String, Map<?, ?>> services =
        Map.of(
            "hexapla", service(ALONE, "hexapla"),
            "postgresql", service(WITH_DATABASE, "postgresql"));
    services.forEach(
        (name, service) -> {
          assertEquals(true, service.get("read_only"), name);
          assertEquals(List.of("ALL"), service.get("cap_drop"), name);
          assertEquals(List.of("no-new-privileges:true"), service.get("security_opt"), name);
        });
    assertFalse(service(WITH_DATABASE, "postgresql").get("user").toString().startsWith("0"));
    assertEquals(
        Set.of(),
        service(WITH_DATABASE, "hexapla").keySet().stream()
            .filter(key -> !Set.of("depends_on", "environment").contains(key))
            .collect(Collectors.toSet()),
        "the second file loosens nothing of the first");
  }

  @Test
  void onlyThisMachineReachesThePorts() {
    assertEquals(List.of("127.0.0.1:8080:8080"), list(service(ALONE, "hexapla"), "ports"));
    assertFalse(service(WITH_DATABASE, "postgresql").containsKey("ports"));
  }

  @ParameterizedTest
  @ValueSource(strings = {ALONE, WITH_DATABASE})
  void eachVolumeIsDeclared(String file) {
    List<String> used = new ArrayList<>();
    for (Object service : map(yaml(DEPLOY.resolve(file)), "services").values()) {
      for (Object volume : list((Map<?, ?>) service, "volumes")) {
        used.add(volume.toString().replaceFirst(":.*", ""));
      }
    }
    assertFalse(used.isEmpty());
    assertEquals(Set.copyOf(used), map(yaml(DEPLOY.resolve(file)), "volumes").keySet());
  }

  @Test
  void theServiceAsksTheDatabaseThatIsMade() {
    Map<?, ?> asked = map(service(WITH_DATABASE, "hexapla"), "environment");
    Map<?, ?> made = map(service(WITH_DATABASE, "postgresql"), "environment");
    assertEquals(
        "jdbc:postgresql://postgresql:5432/" + made.get("POSTGRES_DB"),
        asked.get("HEXAPLA_STORE_URL"));
    assertEquals(made.get("POSTGRES_USER"), asked.get("HEXAPLA_STORE_USERNAME"));
    String password = asked.get("HEXAPLA_STORE_PASSWORD").toString();
    assertEquals(made.get("POSTGRES_PASSWORD"), password);
    assertTrue(password.startsWith("${HEXAPLA_STORE_PASSWORD:?"), "a password stands in the file");
    assertTrue(
        read(Path.of(".gitignore")).lines().anyMatch("/deploy/.env"::equals),
        "a file with a password may be committed");
    assertEquals(
        "service_healthy",
        map(map(service(WITH_DATABASE, "hexapla"), "depends_on"), "postgresql").get("condition"));
  }

  /** The image of PostgreSQL makes the database with a server that only its socket reaches. */
  @Test
  void theDatabaseIsAskedForItsHealthOverTheNetwork() {
    Map<?, ?> health = map(service(WITH_DATABASE, "postgresql"), "healthcheck");
    assertTrue(list(health, "test").contains("--host"), health::toString);
  }

  @Test
  void theFirstLinesMakeAnAdministratorOfANewStore(@TempDir Path folder) throws Exception {
    List<String> commands = commandsBefore(ALONE);
    assertEquals(commands, commandsBefore(WITH_DATABASE));
    String out = "";
    for (String command : commands) {
      Path errors = folder.resolve("errors.txt");
      List<String> arguments =
          new ArrayList<>(List.of("--data", folder.resolve("data").toString()));
      arguments.addAll(List.of(command.split(" ")));
      Process process =
          JavaProcess.of(List.of(), Application.class, errors, arguments.toArray(String[]::new))
              .start();
      out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(0, process.waitFor(), () -> command + ": " + read(errors));
    }
    assertTrue(out.contains("has the role administrator"), out);
  }

  /** What the first lines of a file say to run before the service is started. */
  private static List<String> commandsBefore(String file) {
    return found(
            "(?m)^# docker compose .*" + file + " run --rm hexapla (.*)$",
            read(DEPLOY.resolve(file)))
        .stream()
        .map(found -> found.group(1))
        .toList();
  }
}
