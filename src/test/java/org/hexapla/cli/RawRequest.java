package org.hexapla.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request of HTTP/1.1 as bytes on a socket, so that nothing keeps it from being wrong.
 *
 * @param target path and query, as they go out
 * @param headers lines without their ends
 */
record RawRequest(String method, String target, List<String> headers, byte[] body) {

  /** Far above what any answer takes; whoever needs so long hangs. */
  private static final int LONGEST_MILLISECONDS = 60_000;

  RawRequest {
    headers = List.copyOf(headers);
  }

  /**
   * What came back.
   *
   * @param status 0 where the service closed the connection without a word
   * @param headers by their names in lower case
   */
  record Answer(int status, Map<String, String> headers, String body) {

    /** The media type without its parameters. */
    String type() {
      return headers.getOrDefault("content-type", "").replaceFirst(";.*", "").strip();
    }
  }

  Answer send(URI service) throws IOException {
    try (Socket socket = new Socket(service.getHost(), service.getPort())) {
      socket.setSoTimeout(LONGEST_MILLISECONDS);
      try {
        socket.getOutputStream().write(bytes(service));
        socket.getOutputStream().flush();
      } catch (IOException e) {
        // refused before it was sent to its end; the answer says why
      }
      return answer(all(socket.getInputStream()));
    }
  }

  private byte[] bytes(URI service) throws IOException {
    StringBuilder head =
        new StringBuilder(method).append(' ').append(target).append(" HTTP/1.1\r\n");
    head.append("Host: ").append(service.getAuthority()).append("\r\nConnection: close\r\n");
    headers.forEach(line -> head.append(line).append("\r\n"));
    head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(head.toString().getBytes(StandardCharsets.UTF_8));
    bytes.write(body);
    return bytes.toByteArray();
  }

  private static byte[] all(InputStream input) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] part = new byte[8_192];
    try {
      for (int read = input.read(part); read >= 0; read = input.read(part)) {
        bytes.write(part, 0, read);
      }
    } catch (java.net.SocketTimeoutException e) {
      throw e;
    } catch (IOException e) {
      // reset, as the rest of the request was not read: what came before counts
    }
    return bytes.toByteArray();
  }

  private static Answer answer(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int end = text.indexOf("\r\n\r\n");
    if (end < 0) {
      return new Answer(0, Map.of(), text);
    }
    List<String> lines = new ArrayList<>(text.substring(0, end).lines().toList());
    int status = Integer.parseInt(lines.remove(0).split(" ")[1]);
    Map<String, String> headers = new TreeMap<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    return new Answer(status, headers, text.substring(end + 4));
  }

  /** As one can send it again. */
  @Override
  public String toString() {
    String shown = new String(body, 0, Math.min(body.length, 300), StandardCharsets.UTF_8);
    String address = target.length() > 600 ? target.substring(0, 600) + "…" : target;
    return method
        + " "
        + address
        + " "
        + headers.toString().substring(0, Math.min(400, headers.toString().length()))
        + " "
        + shown;
  }
}
