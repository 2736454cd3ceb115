package org.hexapla.cli;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A service that is running on a store, as other processes find it: a file in the data folder names
 * its address and a secret, which only the owner of the store can read. Commands are handed to it,
 * because a store can be open in one process only.
 *
 * @param address of the service, {@code http://127.0.0.1:8080}
 * @param token the secret that a relayed command must show
 */
record RunningService(String address, String token) {

  /** The header that carries the secret. */
  static final String TOKEN_HEADER = "X-Hexapla-Token";

  /** The path that takes commands. */
  static final String PATH = "/relay";

  /** Frames of the answer: a byte that says what it is, a length in four bytes, the content. */
  static final byte OUT = 'o';

  static final byte ERR = 'e';
  static final byte EXIT = 'x';

  private static final String FILE_NAME = "service.properties";
  private static final int CONNECT_TIMEOUT_MILLIS = 2_000;

  /** A service at this address, with a new secret. */
  static RunningService at(String address) {
    byte[] secret = new byte[24];
    new SecureRandom().nextBytes(secret);
    return new RunningService(address, HexFormat.of().formatHex(secret));
  }

  /** The service that announced itself in a data folder; it may have died since. */
  static Optional<RunningService> on(Path data) {
    Path file = data.resolve(FILE_NAME);
    if (!Files.isReadable(file)) {
      return Optional.empty();
    }
    Properties properties = new Properties();
    try (InputStream stream = Files.newInputStream(file)) {
      properties.load(stream);
    } catch (IOException e) {
      return Optional.empty(); // it vanished just now: the service stopped
    }
    @Nullable String address = properties.getProperty("address");
    @Nullable String token = properties.getProperty("token");
    return address == null || token == null
        ? Optional.empty()
        : Optional.of(new RunningService(address, token));
  }

  /** Announces the service to other processes of the same user. */
  void announce(Path data) throws IOException {
    Path file = data.resolve(FILE_NAME);
    Files.deleteIfExists(file);
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    Properties properties = new Properties();
    properties.setProperty("address", address);
    properties.setProperty("token", token);
    try (OutputStream stream = Files.newOutputStream(file)) {
      properties.store(stream, "The running service; removed when it stops");
    }
  }

  static void withdraw(Path data) throws IOException {
    Files.deleteIfExists(data.resolve(FILE_NAME));
  }

  /**
   * Runs a command in the service on the session's store, where there is one.
   *
   * @param secret that the command asked its caller for; empty where it asks for none
   * @return its exit code; empty where nobody answers, so that the store is free
   */
  static OptionalInt relay(List<String> arguments, Supplier<String> secret, Session session)
      throws IOException {
    Optional<RunningService> service = on(session.data());
    if (service.isEmpty()) {
      return OptionalInt.empty();
    }
    if (session.progressIsShown()) {
      session.err().println("  (answered by the service on " + service.get().address() + ")");
    }
    return service.get().run(arguments, secret.get(), session);
  }

  /**
   * Runs a command in the service and prints what it prints.
   *
   * @param secret that the command would ask its caller for, or nothing
   * @return its exit code; empty where nobody answers, so that the store is free
   */
  OptionalInt run(List<String> arguments, String secret, Session session) throws IOException {
    HttpURLConnection connection;
    try {
      connection = (HttpURLConnection) URI.create(address + PATH).toURL().openConnection();
      connection.setConnectTimeout(CONNECT_TIMEOUT_MILLIS);
      connection.setRequestMethod("POST");
      connection.setRequestProperty(TOKEN_HEADER, token);
      connection.setRequestProperty("Content-Type", "text/plain; charset=utf-8");
      connection.setDoOutput(true);
      try (OutputStream body = connection.getOutputStream()) {
        body.write(
            RelayedCommand.of(arguments, secret, session)
                .encode()
                .getBytes(StandardCharsets.UTF_8));
      }
      if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
        return OptionalInt.empty(); // another program on that port
      }
    } catch (IOException e) {
      return OptionalInt.empty(); // the service died without a word
    }
    try (DataInputStream frames =
        new DataInputStream(new BufferedInputStream(connection.getInputStream()))) {
      return OptionalInt.of(print(frames, session));
    } catch (EOFException e) {
      throw new InputException("the service at " + address + " stopped in the middle; try again");
    }
  }

  private static int print(DataInputStream frames, Session session) throws IOException {
    while (true) {
      byte kind = frames.readByte();
      byte[] content = frames.readNBytes(frames.readInt());
      String text = new String(content, StandardCharsets.UTF_8);
      switch (kind) {
        case OUT -> {
          session.out().print(text);
          session.out().flush();
        }
        case ERR -> {
          session.err().print(text);
          session.err().flush();
        }
        default -> {
          return Integer.parseInt(text);
        }
      }
    }
  }

  /**
   * A command on its way to the service.
   *
   * @param directory the caller's working directory
   * @param terminal whether a person watches the caller
   * @param secret a password that the caller was asked for, or nothing
   */
  record RelayedCommand(String directory, boolean terminal, String secret, List<String> arguments) {

    private static final String SEPARATOR = "\u0000";

    static RelayedCommand of(List<String> arguments, String secret, Session session) {
      return new RelayedCommand(
          session.workingDirectory().toString(), session.progressIsShown(), secret, arguments);
    }

    String encode() {
      List<String> parts = new ArrayList<>(List.of(directory, Boolean.toString(terminal), secret));
      parts.addAll(arguments);
      return String.join(SEPARATOR, parts);
    }

    static RelayedCommand decode(String encoded) {
      List<String> parts = List.of(encoded.split(SEPARATOR, -1));
      return new RelayedCommand(
          parts.get(0),
          Boolean.parseBoolean(parts.get(1)),
          parts.get(2),
          parts.subList(3, parts.size()));
    }
  }
}
