package org.hexapla.web;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.hexapla.access.http.RequestGate;
import org.hexapla.build.BuildReport;
import org.hexapla.build.GlossaryBuilder;
import org.hexapla.corpus.ImportOutcome;
import org.hexapla.corpus.ImportRequest;
import org.hexapla.corpus.Importer;
import org.hexapla.corpus.StoreBusyException;
import org.hexapla.corpus.Symbol;
import org.hexapla.corpus.fetch.DocumentFetcher;
import org.hexapla.corpus.fetch.FetchOutcome;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes documents in that somebody brings to the pages, one load after the other. */
@Singleton
class Adding {

  private static final Logger LOG = LoggerFactory.getLogger(Adding.class);

  /** Loads that are remembered. */
  private static final int REMEMBERED = 100;

  private final Importer importer;
  private final DocumentFetcher fetcher;
  private final GlossaryBuilder builder;
  private final RequestGate gate;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "adding documents");
            thread.setDaemon(true);
            return thread;
          });
  private final Map<String, AddingJob> jobs =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, AddingJob> eldest) {
              return size() > REMEMBERED;
            }
          });

  Adding(Importer importer, DocumentFetcher fetcher, GlossaryBuilder builder, RequestGate gate) {
    this.gate = gate;
    this.importer = importer;
    this.fetcher = fetcher;
    this.builder = builder;
  }

  /**
   * What somebody brings.
   *
   * @param folder with the files; it is removed when they are read
   * @param symbols to be fetched
   * @param language of all files, or null where each tells its own
   * @param build whether the glossary is built afterwards
   */
  record Load(
      Path folder,
      List<Symbol> symbols,
      Set<Language> languages,
      @Nullable Language language,
      boolean build) {
    Load {
      symbols = List.copyOf(symbols);
      languages = Set.copyOf(languages);
    }
  }

  /** Begins to take a load in; its job tells what becomes of it. */
  AddingJob start(Load load, Texts texts) {
    AddingJob job = new AddingJob(UUID.randomUUID().toString());
    jobs.put(job.id(), job);
    job.step(texts.say("add.waiting"));
    Runnable release = gate.hold();
    worker.execute(
        () -> {
          try {
            run(load, texts, job);
          } finally {
            release.run();
          }
        });
    return job;
  }

  Optional<AddingJob> find(String id) {
    return Optional.ofNullable(jobs.get(id));
  }

  @PreDestroy
  void stop() {
    worker.shutdownNow();
  }

  private void run(Load load, Texts texts, AddingJob job) {
    try {
      takeFiles(load, texts, job);
      fetch(load, texts, job);
      if (load.build()) {
        BuildReport report = builder.build(step -> job.step(texts.say("add.building", step)));
        job.end(
            true,
            texts.say("add.built", report.entries().added(), report.entries().changed()),
            String.join(" · ", report.warnings()));
      } else {
        job.end(true, texts.say("add.notbuilt"), "");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      job.end(false, texts.say("add.failed"), "the service was stopped");
    } catch (StoreBusyException e) {
      job.end(false, texts.say("add.notbuilt"), String.valueOf(e.getMessage()));
    } catch (IOException | RuntimeException e) {
      LOG.error("documents that were brought to the pages could not be taken in", e);
      job.end(false, texts.say("add.failed"), String.valueOf(e.getMessage()));
    } finally {
      remove(load.folder());
    }
  }

  private void takeFiles(Load load, Texts texts, AddingJob job) throws IOException {
    try (Stream<Path> files = Files.list(load.folder())) {
      List<Path> all = files.sorted().toList();
      if (!all.isEmpty()) {
        job.step(texts.say("add.reading", all.size()));
        importer.run(
            new ImportRequest(List.of(load.folder()), null, load.language()),
            outcome -> tell(outcome, load.folder(), texts, job));
      }
    }
  }

  private void fetch(Load load, Texts texts, AddingJob job) throws InterruptedException {
    if (load.symbols().isEmpty()) {
      return;
    }
    job.step(texts.say("add.fetching", fetcher.host()));
    fetcher.fetch(load.symbols(), load.languages(), false, outcome -> tell(outcome, texts, job));
  }

  private static void tell(FetchOutcome outcome, Texts texts, AddingJob job) {
    String name = outcome.symbol() + " " + outcome.language();
    if (outcome instanceof FetchOutcome.Kept kept) {
      boolean good = kept.imported() instanceof ImportOutcome.Imported;
      job.file(good, name, words(kept.imported(), texts), detail(kept.imported()));
    } else if (outcome instanceof FetchOutcome.Missing missing) {
      job.file(false, name, texts.say("add.missing"), missing.reason());
    } else {
      job.file(false, name, texts.say("add.queued"), ((FetchOutcome.Queued) outcome).reason());
    }
  }

  private static void tell(ImportOutcome outcome, Path folder, Texts texts, AddingJob job) {
    String shown = outcome.file().toString();
    String name =
        shown.startsWith(folder.toString())
            ? shown.substring(folder.toString().length() + 1)
            : shown;
    job.file(
        outcome instanceof ImportOutcome.Imported, name, words(outcome, texts), detail(outcome));
  }

  private static String words(ImportOutcome outcome, Texts texts) {
    if (outcome instanceof ImportOutcome.Imported imported) {
      List<ImportOutcome.Text> documents = imported.documents();
      ImportOutcome.Text first = documents.get(0);
      return documents.size() == 1
          ? texts.say("add.read", first.symbol(), first.language(), first.paragraphs())
          : texts.say("add.readmany", documents.size());
    }
    return texts.say("add.refused");
  }

  private static String detail(ImportOutcome outcome) {
    return outcome instanceof ImportOutcome.Imported imported
        ? String.join(" · ", imported.warnings())
        : ((ImportOutcome.Refused) outcome).reason();
  }

  /** Removes a folder with what was brought; what cannot be removed is told in the log. */
  static void remove(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      LOG.warn("{} could not be removed: {}", folder, e.getMessage());
    }
  }
}
