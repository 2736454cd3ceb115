package org.hexapla.corpus.fetch;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.hexapla.corpus.ImportOutcome;
import org.hexapla.corpus.ImportRequest;
import org.hexapla.corpus.Importer;
import org.hexapla.corpus.Symbol;
import org.hexapla.corpus.fetch.OriginalFiles.Wanted;
import org.hexapla.text.Language;

/**
 * Gets documents, keeps their originals and takes them into the corpus. What cannot be had now is
 * kept in a queue that the next run takes up. What came once is not asked for again.
 */
@Singleton
public final class DocumentFetcher {

  private static final int PARALLEL = Language.values().length;

  private final OfficialDocumentSystem source;
  private final OriginalFiles originals;
  private final Importer importer;

  DocumentFetcher(OfficialDocumentSystem source, OriginalFiles originals, Importer importer) {
    this.source = source;
    this.originals = originals;
    this.importer = importer;
  }

  /** The host that documents come from. */
  public String host() {
    return source.host();
  }

  /**
   * Fetches documents in languages, and what the queue holds.
   *
   * @param symbols may be none, where only the queue is to be taken up
   * @param again whether to ask for documents that were fetched before, as they may be corrected
   * @param progress is told of each document as soon as it is done
   * @throws UncheckedIOException where the data folder cannot be read or written
   */
  public List<FetchOutcome> fetch(
      Collection<Symbol> symbols,
      Collection<Language> languages,
      boolean again,
      Consumer<FetchOutcome> progress)
      throws InterruptedException {
    try {
      Set<Wanted> wanted = originals.queue();
      for (Symbol symbol : symbols) {
        languages.forEach(language -> wanted.add(new Wanted(symbol, language)));
      }
      originals.queue(wanted); // what a stop of the process leaves undone is still wanted
      return run(wanted, again, progress);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<FetchOutcome> run(Set<Wanted> all, boolean again, Consumer<FetchOutcome> progress)
      throws IOException, InterruptedException {
    List<FetchOutcome> outcomes = new ArrayList<>();
    Set<Wanted> absent = new LinkedHashSet<>();
    for (Wanted wanted : all) {
      Optional<Path> kept = again ? Optional.empty() : originals.find(wanted);
      if (kept.isPresent()) {
        done(taken(wanted, kept.get(), false), outcomes, progress);
      } else {
        absent.add(wanted);
      }
    }
    request(absent, outcomes, progress);
    return outcomes;
  }

  private void done(
      FetchOutcome outcome, List<FetchOutcome> outcomes, Consumer<FetchOutcome> progress)
      throws IOException {
    outcomes.add(outcome);
    if (!(outcome instanceof FetchOutcome.Queued)) {
      Set<Wanted> left = originals.queue();
      left.remove(new Wanted(outcome.symbol(), outcome.language()));
      originals.queue(left);
    }
    progress.accept(outcome);
  }

  private void request(
      Set<Wanted> absent, List<FetchOutcome> outcomes, Consumer<FetchOutcome> progress)
      throws IOException, InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(PARALLEL);
    try {
      CompletionService<FetchResult> running = new ExecutorCompletionService<>(threads);
      Map<Future<FetchResult>, Wanted> open = new LinkedHashMap<>();
      for (Wanted wanted : absent) {
        open.put(running.submit(() -> source.get(wanted.symbol(), wanted.language())), wanted);
      }
      while (!open.isEmpty()) {
        Future<FetchResult> finished = running.take();
        Wanted wanted = Objects.requireNonNull(open.remove(finished));
        FetchResult result = result(finished);
        done(outcome(wanted, result), outcomes, progress);
        if (result instanceof FetchResult.Offline offline) {
          for (Wanted other : open.values()) {
            done(queued(other, offline.reason(), true), outcomes, progress);
          }
          return;
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static FetchResult result(Future<FetchResult> finished) throws InterruptedException {
    try {
      return finished.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("fetching failed", e.getCause());
    }
  }

  private FetchOutcome outcome(Wanted wanted, FetchResult result) throws IOException {
    if (result instanceof FetchResult.Document document) {
      return taken(wanted, originals.keep(wanted, document), true);
    }
    if (result instanceof FetchResult.Absent absent) {
      return new FetchOutcome.Missing(wanted.symbol(), wanted.language(), absent.reason());
    }
    return result instanceof FetchResult.Offline offline
        ? queued(wanted, offline.reason(), true)
        : queued(wanted, ((FetchResult.Failed) result).reason(), false);
  }

  private static FetchOutcome queued(Wanted wanted, String reason, boolean offline) {
    return new FetchOutcome.Queued(wanted.symbol(), wanted.language(), reason, offline);
  }

  private FetchOutcome taken(Wanted wanted, Path original, boolean requested) {
    ImportRequest request =
        new ImportRequest(List.of(original), wanted.symbol(), wanted.language());
    ImportOutcome imported = importer.run(request).get(0);
    return new FetchOutcome.Kept(wanted.symbol(), wanted.language(), original, requested, imported);
  }
}
