package org.hexapla.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hexapla.access.Accounts;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.StoreException;
import org.hexapla.corpus.store.StoreFaults;
import org.hexapla.glossary.Glossary;
import org.hexapla.search.GlossarySearch;
import org.hexapla.text.WordLists;
import picocli.CommandLine.Command;

/** Looks whether all is well, and says what to do where it is not. */
@Command(
    name = "doctor",
    description =
        "Checks the store, the index, the configuration and the disk, and says what to do;"
            + " exit 1 where something must be done.")
final class DoctorCommand extends StoreCommand {

  private static final long LITTLE_SPACE = 1L << 30;
  private static final long NO_SPACE = 100L << 20;
  private static final long MEBIBYTE = 1L << 20;
  private static final int LITTLE_MEMORY_MEBIBYTES = 400;

  private enum Level {
    WELL,
    ADVICE,
    BAD
  }

  private record Finding(Level level, String what, String saying) {}

  @Override
  int run(Session session) {
    List<Finding> findings = new ArrayList<>();
    findings.add(java());
    findings.add(configuration());
    findings.add(disk(session.data()));
    findings.add(checked("documents", () -> documents(session)));
    boolean opens = findings.get(findings.size() - 1).level() != Level.BAD;
    if (opens) {
      findings.add(checked("entries", () -> entries(session)));
      findings.add(checked("index", () -> index(session)));
      findings.add(checked("accounts", () -> accounts(session)));
      findings.add(backups(session.data()));
    }
    Tsv table = new Tsv(session.out());
    findings.forEach(
        finding ->
            table.row(
                finding.level().name().toLowerCase(java.util.Locale.ROOT),
                finding.what(),
                finding.saying()));
    return findings.stream().anyMatch(finding -> finding.level() == Level.BAD)
        ? CommandLineEntrance.INPUT_WRONG
        : 0;
  }

  private static Finding checked(String what, Supplier<Finding> check) {
    try {
      return check.get();
    } catch (RuntimeException e) {
      Optional<StoreException> fault = StoreFaults.in(e);
      String reason = fault.isPresent() ? fault.get().getMessage() : e.toString();
      return new Finding(Level.BAD, what, String.valueOf(reason));
    }
  }

  private static Finding java() {
    long memory = Runtime.getRuntime().maxMemory() / MEBIBYTE;
    String found = "Java " + Runtime.version() + ", up to " + memory + " MB of memory";
    return memory < LITTLE_MEMORY_MEBIBYTES
        ? new Finding(
            Level.ADVICE, "Java", found + "; a build may need more: HEXAPLA_JAVA_OPTIONS=-Xmx1g")
        : new Finding(Level.WELL, "Java", found);
  }

  private static Finding configuration() {
    String folder = System.getProperty(WordLists.CONFIG_PROPERTY);
    if (folder == null) {
      return new Finding(Level.WELL, "configuration", "the program's own");
    }
    Path file = Path.of(folder).resolve("application.yml");
    return Files.isReadable(file)
        ? new Finding(Level.WELL, "configuration", file.toString())
        : new Finding(
            Level.ADVICE, "configuration", file + " cannot be read; the program's own is used");
  }

  private static Finding disk(Path data) {
    try {
      Path existing = data;
      while (!Files.exists(existing) && existing.getParent() != null) {
        existing = existing.getParent();
      }
      long free = Files.getFileStore(existing).getUsableSpace();
      String found = free / MEBIBYTE + " MB free in " + data;
      if (!Files.isWritable(existing)) {
        return new Finding(
            Level.BAD, "disk", data + " cannot be written to; change its permissions");
      }
      return free < NO_SPACE
          ? new Finding(Level.BAD, "disk", found + "; free some space")
          : new Finding(
              free < LITTLE_SPACE ? Level.ADVICE : Level.WELL,
              "disk",
              free < LITTLE_SPACE ? found + "; free some soon" : found);
    } catch (IOException e) {
      return new Finding(Level.BAD, "disk", data + " cannot be read: " + e.getMessage());
    }
  }

  /** Every document is read from end to end, so that damage anywhere is found. */
  private static Finding documents(Session session) {
    long[] paragraphs = new long[2];
    session
        .bean(Corpus.class)
        .forEach(
            parallel ->
                parallel
                    .versions()
                    .values()
                    .forEach(
                        text -> {
                          paragraphs[0]++;
                          paragraphs[1] += text.paragraphs().size();
                        }));
    return new Finding(
        Level.WELL,
        "documents",
        paragraphs[0] + " texts with " + paragraphs[1] + " paragraphs, all readable");
  }

  private static Finding entries(Session session) {
    long[] terms = new long[2];
    session
        .bean(Glossary.class)
        .forEach(
            entry -> {
              terms[0]++;
              entry.sections().forEach(section -> terms[1] += section.terms().size());
            });
    return terms[0] == 0
        ? new Finding(Level.ADVICE, "entries", "none yet; 'hexapla init' or 'hexapla build'")
        : new Finding(
            Level.WELL, "entries", terms[0] + " with " + terms[1] + " terms, all readable");
  }

  private static Finding index(Session session) {
    session.bean(GlossarySearch.class).prepare();
    return new Finding(Level.WELL, "index", "follows the glossary");
  }

  private static Finding accounts(Session session) {
    Accounts accounts = session.bean(Accounts.class);
    String found = accounts.all().size() + " users";
    return accounts.hasAdministrator()
        ? new Finding(Level.WELL, "accounts", found)
        : new Finding(
            Level.ADVICE,
            "accounts",
            found
                + ", no administrator: nobody signs in, and the service is open to this machine"
                + " alone; 'hexapla user add NAME --role administrator'");
  }

  private static Finding backups(Path data) {
    Path folder = data.resolve("backups");
    return new Finding(
        Level.WELL,
        "backups",
        Files.isDirectory(folder)
            ? "those before changes of version are in " + folder
            : "none before changes of version; 'hexapla backup FILE' makes one at any time");
  }
}
