package org.hexapla.exchange;

import static java.nio.file.StandardOpenOption.CREATE_NEW;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Files that appear under their name when they are whole. */
final class WholeFile {
  private WholeFile() {}

  /**
   * Writes to a stream and says what came of it.
   *
   * @param <R> what came of it
   */
  interface Content<R> {
    R write(OutputStream output) throws IOException;
  }

  /** Why a file cannot be written there, in one line that says what to do; empty where it can. */
  static Optional<String> refusal(Path target) {
    if (Files.isDirectory(target)) {
      return Optional.of(target + " is a folder; name a file");
    }
    Path folder = folder(target);
    return Files.isDirectory(folder)
        ? Optional.empty()
        : Optional.of("no folder " + folder + "; make it first");
  }

  /**
   * Writes a file. An older one of the same name is replaced when the new one is whole.
   *
   * @param kept whether what came of the writing is to be kept
   * @throws IOException where the disk fails
   */
  static <R> R write(Path target, Content<R> content, Predicate<R> kept) throws IOException {
    Path unfinished = folder(target).resolve(".hexapla-" + UUID.randomUUID() + ".part");
    try {
      R result;
      try (OutputStream output =
          new BufferedOutputStream(Files.newOutputStream(unfinished, CREATE_NEW))) {
        result = content.write(output);
      }
      if (kept.test(result)) {
        moveIntoPlace(unfinished, target);
      }
      return result;
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static Path folder(Path target) {
    return Objects.requireNonNull(target.toAbsolutePath().getParent(), "a file's folder");
  }

  private static void moveIntoPlace(Path unfinished, Path target) throws IOException {
    try {
      Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
