package org.hexapla.corpus.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A host on this machine that behaves as the test wants, and remembers what it was asked. */
final class PlayedHost implements AutoCloseable {

  /** Answers one request. */
  interface Behaviour {
    void answer(HttpExchange exchange, Map<String, String> query) throws IOException;
  }

  /** A request: its address as it came, its user agent, and when it came. */
  record Request(URI uri, Map<String, String> query, String userAgent, long nanoseconds) {}

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<Request> requests = Collections.synchronizedList(new ArrayList<>());

  PlayedHost(Behaviour behaviour) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext(
        "/",
        exchange -> {
          Map<String, String> query = query(exchange.getRequestURI());
          requests.add(
              new Request(
                  exchange.getRequestURI(),
                  query,
                  String.valueOf(exchange.getRequestHeaders().getFirst("User-Agent")),
                  System.nanoTime()));
          try (exchange) {
            behaviour.answer(exchange, query);
          }
        });
    server.start();
  }

  private static Map<String, String> query(URI uri) {
    Map<String, String> query = new HashMap<>();
    for (String pair : String.valueOf(uri.getRawQuery()).split("&")) {
      String[] sides = pair.split("=", 2);
      String value = sides.length == 2 ? sides[1] : "";
      query.put(sides[0], URLDecoder.decode(value, StandardCharsets.UTF_8));
    }
    return query;
  }

  List<Request> requests() {
    return List.copyOf(requests);
  }

  int port() {
    return server.getAddress().getPort();
  }

  String address() {
    return "http://127.0.0.1:" + port() + "/api/symbol/access";
  }

  static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    if (body.length == 0) {
      exchange.sendResponseHeaders(status, -1);
    } else {
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  static void redirect(HttpExchange exchange, String target) throws IOException {
    exchange.getResponseHeaders().set("Location", target);
    exchange.sendResponseHeaders(302, -1);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
