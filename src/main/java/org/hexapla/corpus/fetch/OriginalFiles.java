package org.hexapla.corpus.fetch;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;

/**
 * The files as they came, in {@code originals/} of the data folder: each under the SHA-256 of its
 * bytes; {@code index.tsv} says which document it is and where it came from, {@code queue.tsv} what
 * is still wanted. To be used by one thread at a time.
 */
@Singleton
final class OriginalFiles {

  /** A document in a language. */
  record Wanted(Symbol symbol, Language language) {
    @Override
    public String toString() {
      return symbol + " (" + language + ")";
    }
  }

  private final Path folder;

  OriginalFiles(@Property(name = "hexapla.data", defaultValue = "data") String data) {
    this.folder = Path.of(data).toAbsolutePath().normalize().resolve("originals");
  }

  /** The file of a document that came before. */
  synchronized Optional<Path> find(Wanted wanted) throws IOException {
    Path found = null;
    for (String[] row : rows("index.tsv")) {
      if (row.length >= 4
          && row[0].equals(wanted.symbol().value())
          && row[1].equals(code(wanted))) {
        found = folder.resolve(row[2] + "." + row[3]);
      }
    }
    return Optional.ofNullable(found).filter(Files::isRegularFile);
  }

  /** Keeps the bytes of a document; the same bytes are kept once. */
  synchronized Path keep(Wanted wanted, FetchResult.Document document) throws IOException {
    Files.createDirectories(folder);
    String hash = sha256(document.bytes());
    Path file = folder.resolve(hash + "." + document.form().code());
    if (!Files.exists(file)) {
      Path half = Files.createTempFile(folder, "incoming", ".part");
      Files.write(half, document.bytes());
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    }
    String row =
        String.join(
            "\t",
            wanted.symbol().value(),
            code(wanted),
            hash,
            document.form().code(),
            Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
            document.address());
    Files.writeString(
        folder.resolve("index.tsv"),
        row + "\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
    return file;
  }

  /** What is still wanted, in the order in which it was asked for. */
  synchronized Set<Wanted> queue() throws IOException {
    Set<Wanted> queue = new LinkedHashSet<>();
    for (String[] row : rows("queue.tsv")) {
      Optional<Symbol> symbol = Symbol.of(row[0]);
      Optional<Language> language = row.length < 2 ? Optional.empty() : Language.of(row[1]);
      if (symbol.isPresent() && language.isPresent()) {
        queue.add(new Wanted(symbol.get(), language.get()));
      }
    }
    return queue;
  }

  /** Replaces the queue as a whole. */
  synchronized void queue(Collection<Wanted> queue) throws IOException {
    Path file = folder.resolve("queue.tsv");
    if (queue.isEmpty()) {
      Files.deleteIfExists(file);
      return;
    }
    Files.createDirectories(folder);
    StringBuilder rows = new StringBuilder();
    queue.forEach(
        wanted -> rows.append(wanted.symbol()).append('\t').append(code(wanted)).append('\n'));
    Path half = Files.createTempFile(folder, "queue", ".part");
    Files.writeString(half, rows);
    Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private List<String[]> rows(String name) throws IOException {
    Path file = folder.resolve(name);
    List<String[]> rows = new ArrayList<>();
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        rows.add(line.split("\t"));
      }
    }
    return rows;
  }

  private static String code(Wanted wanted) {
    return wanted.language().code();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
