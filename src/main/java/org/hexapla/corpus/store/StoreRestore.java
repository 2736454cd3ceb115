package org.hexapla.corpus.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.hexapla.corpus.PlainReason;
import org.hexapla.corpus.StoreException;
import org.jspecify.annotations.Nullable;

/** Puts a backup into an empty folder. */
public final class StoreRestore {

  private StoreRestore() {}

  /**
   * Restores a backup, whole or not at all: every file is compared with its digest before the first
   * appears under its name.
   *
   * @param folder is made where it is missing; must be empty
   * @throws StoreException where the file is no backup, is damaged, or the folder is not empty
   */
  public static BackupReport restore(Path file, Path folder) {
    refuseFull(folder);
    StoreLocation location = StoreLocation.at(folder);
    try (ZipFile backup = new ZipFile(file.toFile())) {
      BackupManifest manifest = manifest(file, backup);
      Path incoming = Files.createTempDirectory(location.folder(), "restoring");
      try {
        long bytes = unpack(file, backup, manifest, incoming);
        move(incoming, location.folder());
        return new BackupReport(
            manifest.made(), manifest.schema(), manifest.digests().size(), bytes);
      } finally {
        remove(incoming);
      }
    } catch (ZipException e) {
      throw new StoreException(file + " is no backup of Hexapla, or is cut short", e);
    } catch (IOException e) {
      throw new StoreException(
          StoreFaults.in(e)
              .map(StoreException::getMessage)
              .orElse(file + " cannot be read: " + PlainReason.of(e)),
          e);
    }
  }

  private static void refuseFull(Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      if (files.findAny().isPresent()) {
        throw new StoreException(
            "the data folder " + folder + " is not empty; name an empty one with --data");
      }
    } catch (IOException e) {
      throw new StoreException("the data folder " + folder + " cannot be read", e);
    }
  }

  private static BackupManifest manifest(Path file, ZipFile backup) throws IOException {
    @Nullable ZipEntry entry = backup.getEntry(BackupManifest.NAME);
    @Nullable BackupManifest manifest = null;
    if (entry != null) {
      try (InputStream content = backup.getInputStream(entry)) {
        manifest = BackupManifest.read(content);
      }
    }
    if (manifest == null) {
      throw new StoreException(file + " is no backup of Hexapla, or one of a newer version");
    }
    if (StoreSchema.CURRENT.isNewer(manifest.schema())) {
      throw new StoreException(
          file + " is from a newer version of Hexapla; restore it with that version");
    }
    return manifest;
  }

  /** Only what the manifest names is taken, and only to places below the folder. */
  private static long unpack(Path file, ZipFile backup, BackupManifest manifest, Path incoming)
      throws IOException {
    long bytes = 0;
    for (Map.Entry<String, String> expected : manifest.digests().entrySet()) {
      Path target = incoming.resolve(expected.getKey()).normalize();
      @Nullable ZipEntry entry = backup.getEntry(expected.getKey());
      if (entry == null || !target.startsWith(incoming) || target.equals(incoming)) {
        throw damaged(file, expected.getKey());
      }
      Files.createDirectories(target.getParent());
      Files.createFile(target, BackupWriter.ownerOnly(target));
      try (DigestInputStream content =
          new DigestInputStream(backup.getInputStream(entry), BackupWriter.sha256())) {
        Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
        String digest = HexFormat.of().formatHex(content.getMessageDigest().digest());
        if (!digest.equals(expected.getValue())) {
          throw damaged(file, expected.getKey());
        }
      } catch (ZipException e) {
        throw damaged(file, expected.getKey());
      }
      bytes += Files.size(target);
    }
    return bytes;
  }

  private static StoreException damaged(Path file, String entry) {
    return new StoreException(
        file + " is damaged (at " + entry + "); nothing was restored: use another backup");
  }

  private static void move(Path incoming, Path folder) throws IOException {
    try (Stream<Path> files = Files.list(incoming)) {
      for (Path restored : files.sorted().toList()) {
        Files.move(
            restored, folder.resolve(restored.getFileName()), StandardCopyOption.ATOMIC_MOVE);
      }
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path left : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(left);
      }
    }
  }
}
