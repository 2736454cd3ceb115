package org.hexapla;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.hexapla.access.Accounts;
import org.hexapla.access.Credentials;
import org.hexapla.access.Role;

/** The whole service on a port of its own, over a real store. */
public final class RunningHexapla implements AutoCloseable {

  private final ApplicationContext context;
  private final EmbeddedServer server;
  private final Map<Role, String> tokens = new EnumMap<>(Role.class);
  private final HttpClient client = HttpClient.newHttpClient();

  private RunningHexapla(ApplicationContext context) {
    this.context = context;
    this.server = context.getBean(EmbeddedServer.class).start();
  }

  /** Starts over the store in a folder; an empty folder becomes an empty store. */
  public static RunningHexapla on(Path folder) {
    return on(folder, Map.of());
  }

  /**
   * @param settings that differ from the defaults, by their keys
   */
  public static RunningHexapla on(Path folder, Map<String, Object> settings) {
    Map<String, Object> all = new HashMap<>(settings);
    all.put("hexapla.data", folder.toString());
    all.put("micronaut.server.port", -1);
    return new RunningHexapla(
        ApplicationContext.builder()
            .overrideConfigLocations("classpath:/config/")
            .properties(all)
            .start());
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  /** Puts something beside the beans, as a command does that starts the service. */
  public void register(Object bean) {
    context.registerSingleton(bean);
  }

  /** Asks as a browser does. */
  public HttpResponse<String> page(String path) {
    return get(path, "text/html,application/xhtml+xml,*/*;q=0.8");
  }

  /** Asks as a program does. */
  public HttpResponse<String> api(String path) {
    return get(path, "application/json");
  }

  /** The JSON that a program gets. */
  public Map<?, ?> json(String path) {
    try {
      return bean(ObjectMapper.class).readValue(api(path).body(), Map.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpResponse<String> get(String path, String accept) {
    return send(
        HttpRequest.newBuilder(URI.create(server.getURL() + path)).header("Accept", accept));
  }

  /** Sends any request; its address is of this service where {@code path} made it. */
  public HttpResponse<String> send(HttpRequest.Builder request) {
    return send(client, request);
  }

  static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** What a program shows whose user has a role: the value of the header {@code Authorization}. */
  public synchronized String as(Role role) {
    return tokens.computeIfAbsent(
        role,
        wanted -> {
          bean(Accounts.class).add(name(role), role, Accounts.randomPassword());
          return "Bearer "
              + bean(Credentials.class).issueToken(name(role), "test", null).orElseThrow().secret();
        });
  }

  /** The name of the user who has a role here. */
  public static String name(Role role) {
    return "the " + role.label();
  }

  public URI address(String path) {
    return URI.create(server.getURL() + path);
  }

  @Override
  public void close() {
    context.close();
  }
}
