package org.hexapla.corpus.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a backup: an entry of its own, after all others, so that a backup without it is
 * known to be cut short.
 *
 * @param digests the SHA-256 of each file, by its path in the backup
 */
record BackupManifest(Instant made, String schema, SortedMap<String, String> digests) {

  static final String NAME = "hexapla-backup.properties";

  private static final String FORMAT = "1";
  private static final String FILE = "file.";

  BackupManifest {
    digests = new TreeMap<>(digests);
  }

  void write(OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    Properties properties = new Properties();
    properties.setProperty("format", FORMAT);
    properties.setProperty("made", made.toString());
    properties.setProperty("schema", schema);
    digests.forEach((path, digest) -> properties.setProperty(FILE + path, digest));
    properties.store(writer, "A backup of Hexapla; 'hexapla restore' takes it back");
    writer.flush();
  }

  /** Reads one; null where it is none that this version knows. */
  static @Nullable BackupManifest read(InputStream in) throws IOException {
    Properties properties = new Properties();
    properties.load(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
    String schema = properties.getProperty("schema");
    if (!FORMAT.equals(properties.getProperty("format")) || schema == null) {
      return null;
    }
    SortedMap<String, String> digests = new TreeMap<>();
    for (Map.Entry<Object, Object> property : properties.entrySet()) {
      String name = property.getKey().toString();
      if (name.startsWith(FILE)) {
        digests.put(name.substring(FILE.length()), property.getValue().toString());
      }
    }
    try {
      return new BackupManifest(Instant.parse(properties.getProperty("made", "")), schema, digests);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
