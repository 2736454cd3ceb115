package org.hexapla.web;

import io.micronaut.http.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The style sheet, the scripts and the picture that pages load: a fixed few, kept in memory. */
final class Assets {

  private static final int VERSION_DIGITS = 12;

  private static final String STYLE = "text/css";
  private static final String SCRIPT = "text/javascript";

  private static final Map<String, Asset> BY_NAME = new HashMap<>();

  static {
    for (String name : List.of("hexapla", "booth")) {
      own(name + ".css", STYLE);
    }
    for (String name :
        List.of("hexapla", "prepare", "check", "add", "review", "booth", "booth-worker")) {
      own(name + ".js", SCRIPT);
    }
    own("hexapla.svg", "image/svg+xml");
  }

  private Assets() {}

  /**
   * A file.
   *
   * @param version the beginning of the SHA-256 of its bytes
   */
  record Asset(byte[] bytes, MediaType type, String version) {}

  static Optional<Asset> find(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /** Where a page finds it; the version is part of the address, so that it may be kept for good. */
  static String address(String name) {
    Asset asset = find(name).orElseThrow(() -> new IllegalArgumentException("no asset " + name));
    return "/assets/" + name + "?v=" + asset.version();
  }

  /** What a file says. */
  static String text(String name) {
    Asset asset = find(name).orElseThrow(() -> new IllegalArgumentException("no asset " + name));
    return new String(asset.bytes(), StandardCharsets.UTF_8);
  }

  private static void own(String name, String type) {
    BY_NAME.put(name, read("/assets/" + name, type));
  }

  private static Asset read(String path, String type) {
    try (InputStream stream = Assets.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks " + path + "; build it anew");
      }
      byte[] bytes = stream.readAllBytes();
      MediaType mediaType = new MediaType(type, Map.of("charset", StandardCharsets.UTF_8.name()));
      return new Asset(bytes, mediaType, hash(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest).substring(0, VERSION_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
