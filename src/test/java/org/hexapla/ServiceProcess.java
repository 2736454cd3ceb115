package org.hexapla;

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
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The service as people run it: {@code hexapla serve} in a process of its own, on a free port. */
public final class ServiceProcess implements AutoCloseable {

  private static final String OPEN = "Hexapla is open at ";
  private static final int SECONDS_TO_STOP = 60;

  private final Process process;
  private final URI address;
  private final HttpClient client = HttpClient.newHttpClient();

  private ServiceProcess(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /**
   * Starts it and waits until it is open.
   *
   * @param data its data folder
   * @param javaOptions such as {@code -Xmx512m}
   * @param environment beside that of this process
   */
  public static ServiceProcess start(
      Path data, List<String> javaOptions, Map<String, String> environment) throws IOException {
    Files.createDirectories(data);
    Path errors = data.resolve("errors.txt");
    ProcessBuilder builder =
        JavaProcess.of(
            javaOptions,
            Application.class,
            errors,
            "serve",
            "--port",
            "0",
            "--data",
            data.toString());
    builder.environment().putAll(environment);
    Process process = builder.start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith(OPEN)) {
        URI address = URI.create(line.substring(OPEN.length()).replaceFirst(" .*", ""));
        return new ServiceProcess(process, address);
      }
    }
    throw new IllegalStateException("the service did not open: " + Files.readString(errors));
  }

  public URI address(String path) {
    return URI.create(address + path);
  }

  public ProcessHandle handle() {
    return process.toHandle();
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    return RunningHexapla.send(client, request);
  }

  public CompletableFuture<HttpResponse<String>> begin(HttpRequest.Builder request) {
    return client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** As {@code kill -9} does. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** As {@code kill} does. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("the service did not stop");
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
