package org.hexapla.corpus.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.hexapla.corpus.StoreException;

/**
 * Writes the store as it is at one moment, and what else is in the data folder, into one file.
 * Others may go on reading and writing meanwhile. The file appears under its name when it is whole.
 */
final class BackupWriter {

  /** Below the data folder: what is made before a migration. Not part of a backup itself. */
  static final String OWN_FOLDER = "backups";

  private static final Set<String> LEFT_OUT =
      Set.of(OWN_FOLDER, UpgradeFiles.OWN_FOLDER, "service.properties");

  private final StoreLocation location;
  private final SortedMap<String, String> digests = new TreeMap<>();
  private long bytes;

  private BackupWriter(StoreLocation location) {
    this.location = location;
  }

  /**
   * Writes a backup.
   *
   * @param target does not exist yet
   */
  static BackupReport write(
      Connection connection, StoreLocation location, String schema, Path target) {
    BackupWriter writer = new BackupWriter(location);
    Path half = target.resolveSibling(target.getFileName() + ".part");
    Path copy = target.resolveSibling(target.getFileName() + ".store");
    try {
      Instant made = Instant.now();
      Files.deleteIfExists(half);
      Files.deleteIfExists(copy);
      Files.createFile(copy, ownerOnly(copy));
      try (Statement statement = connection.createStatement()) {
        statement.execute("BACKUP TO '" + copy.toString().replace("'", "''") + "'");
      }
      Files.createFile(half, ownerOnly(half));
      writer.pack(copy, half, new BackupManifest(made, schema, new TreeMap<>()));
      Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
      return new BackupReport(made, schema, writer.digests.size(), writer.bytes);
    } catch (IOException | SQLException e) {
      throw new StoreException(
          "the backup "
              + target
              + " cannot be written: "
              + StoreFaults.in(e).map(StoreException::getMessage).orElse(String.valueOf(e)),
          e);
    } finally {
      remove(half);
      remove(copy);
    }
  }

  private void pack(Path copy, Path half, BackupManifest empty) throws IOException {
    try (OutputStream file = Files.newOutputStream(half);
        ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.setLevel(Deflater.BEST_SPEED);
      try (ZipFile stored = new ZipFile(copy.toFile())) {
        for (ZipEntry entry : stored.stream().map(ZipEntry.class::cast).toList()) {
          try (InputStream content = stored.getInputStream(entry)) {
            add(zip, location.file().getFileName().toString(), content);
          }
        }
      }
      for (Path other : others(half)) {
        try (InputStream content = Files.newInputStream(other)) {
          add(zip, location.folder().relativize(other).toString().replace('\\', '/'), content);
        }
      }
      zip.putNextEntry(new ZipEntry(BackupManifest.NAME));
      new BackupManifest(empty.made(), empty.schema(), digests).write(zip);
      zip.closeEntry();
    }
    try (FileChannel written = FileChannel.open(half, StandardOpenOption.WRITE)) {
      written.force(true);
    }
  }

  private void add(ZipOutputStream zip, String name, InputStream content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    DigestInputStream digesting = new DigestInputStream(content, sha256());
    bytes += digesting.transferTo(zip);
    zip.closeEntry();
    digests.put(name, HexFormat.of().formatHex(digesting.getMessageDigest().digest()));
  }

  /** What is in the data folder beside the store: the documents as they came, for one. */
  private List<Path> others(Path half) throws IOException {
    try (Stream<Path> files = Files.walk(location.folder())) {
      return files
          .filter(Files::isRegularFile)
          .filter(
              file -> {
                String first = location.folder().relativize(file).getName(0).toString();
                return !first.startsWith(StoreLocation.NAME + ".")
                    && !LEFT_OUT.contains(first)
                    && !file.getFileName().toString().endsWith(".part")
                    && !file.toAbsolutePath().startsWith(half.toAbsolutePath());
              })
          .sorted()
          .toList();
    }
  }

  /** A backup holds what proves passwords. */
  static FileAttribute<?>[] ownerOnly(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new StoreException("the half-written " + file + " cannot be removed", e);
    }
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
