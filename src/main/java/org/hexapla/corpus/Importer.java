package org.hexapla.corpus;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Takes files into the corpus: finds them, gives each to the reader of its form, and saves what was
 * understood. A file is taken in whole or not at all, and a bad one does not hinder the next.
 */
@Singleton
public final class Importer {

  private static final int HEAD_BYTES = 4096;

  private final List<ResolutionReader> readers;
  private final Corpus corpus;
  private final List<ParallelInspector> inspectors;

  public Importer(
      List<ResolutionReader> readers, Corpus corpus, List<ParallelInspector> inspectors) {
    this.readers = List.copyOf(readers);
    this.corpus = corpus;
    this.inspectors = List.copyOf(inspectors);
  }

  /** Which text was seen for a symbol and language in this import. */
  private record Key(Symbol symbol, Language language) {}

  private record Seen(String version, Path file) {}

  /**
   * Takes in all that a request names.
   *
   * @param progress is told of each file as soon as it is done
   * @return an outcome for each file, in the order in which they were read
   */
  public List<ImportOutcome> run(ImportRequest request, Consumer<ImportOutcome> progress) {
    List<ImportOutcome> outcomes = new ArrayList<>();
    Map<Key, Seen> seen = new HashMap<>();
    for (Path path : request.paths()) {
      try (ImportFiles found = ImportFiles.under(path)) {
        if (found.files().isEmpty()) {
          add(
              new ImportOutcome.Refused(path, "there is no file to read in it"),
              outcomes,
              progress);
        }
        for (ImportFiles.Found file : found.files()) {
          add(one(file, request, seen), outcomes, progress);
        }
      } catch (IOException | UncheckedIOException e) {
        add(new ImportOutcome.Refused(path, unreadable(e)), outcomes, progress);
      }
    }
    return outcomes;
  }

  public List<ImportOutcome> run(ImportRequest request) {
    return run(request, outcome -> {});
  }

  private static void add(
      ImportOutcome outcome, List<ImportOutcome> outcomes, Consumer<ImportOutcome> progress) {
    outcomes.add(outcome);
    progress.accept(outcome);
  }

  private ImportOutcome one(ImportFiles.Found found, ImportRequest request, Map<Key, Seen> seen) {
    Path file = found.file();
    byte[] head;
    try {
      head = head(file);
    } catch (IOException e) {
      return new ImportOutcome.Refused(found.shown(), unreadable(e));
    }
    Optional<ResolutionReader> reader =
        readers.stream().filter(candidate -> candidate.reads(file, head)).findFirst();
    if (reader.isEmpty()) {
      return new ImportOutcome.Refused(found.shown(), refusalWithoutReader(file, head));
    }
    ResolutionReader.Result result =
        reader.get().read(new ResolutionReader.Request(file, request.symbol(), request.language()));
    if (result instanceof ResolutionReader.Result.Refused refused) {
      return new ImportOutcome.Refused(found.shown(), refused.reason());
    }
    return save(found.shown(), (ResolutionReader.Result.Read) result, seen);
  }

  private ImportOutcome save(Path file, ResolutionReader.Result.Read read, Map<Key, Seen> seen) {
    List<String> warnings = new ArrayList<>(read.warnings());
    List<Resolution> documents =
        read.excerpts() ? fresh(read.documents(), warnings) : read.documents();
    if (documents.isEmpty()) {
      return new ImportOutcome.Refused(file, "all its documents are in the corpus as whole texts");
    }
    for (Resolution document : documents) {
      @Nullable Seen earlier = seen.get(new Key(document.symbol(), document.language()));
      if (earlier != null && !earlier.version().equals(document.version())) {
        return new ImportOutcome.Refused(file, twoTexts(document, earlier.file()));
      }
    }
    List<Corpus.Saved> saved = corpus.save(documents);
    for (Resolution document : documents) {
      seen.put(new Key(document.symbol(), document.language()), new Seen(document.version(), file));
    }
    List<ImportOutcome.Text> texts = documents.stream().map(ImportOutcome.Text::of).toList();
    warnings.addAll(doubts(documents));
    return new ImportOutcome.Imported(file, texts, saved, warnings);
  }

  /** Excerpts of documents without those of which the corpus holds the whole text. */
  private List<Resolution> fresh(List<Resolution> excerpts, List<String> warnings) {
    Set<Key> whole = new HashSet<>();
    for (DocumentSummary summary : corpus.documents()) {
      if (summary.kind() != DocumentKind.OTHER) {
        whole.add(new Key(summary.symbol(), summary.language()));
      }
    }
    List<Resolution> fresh = new ArrayList<>();
    for (Resolution excerpt : excerpts) {
      if (whole.contains(new Key(excerpt.symbol(), excerpt.language()))) {
        warnings.add(
            excerpt.symbol() + " (" + excerpt.language() + ") is there as a whole: left out");
      } else {
        fresh.add(excerpt);
      }
    }
    return fresh;
  }

  /** What looks wrong beside the other languages, those that were there before included. */
  private List<String> doubts(List<Resolution> documents) {
    Map<Symbol, Map<Language, Resolution>> versions = new LinkedHashMap<>();
    for (Resolution document : documents) {
      versions
          .computeIfAbsent(document.symbol(), symbol -> new EnumMap<>(Language.class))
          .put(document.language(), document);
    }
    if (documents.size() == 1) {
      Resolution only = documents.get(0);
      Map<Language, Resolution> all = versions.getOrDefault(only.symbol(), new HashMap<>());
      for (Language language : Language.values()) {
        corpus.find(only.symbol(), language).ifPresent(other -> all.put(language, other));
      }
    }
    List<ParallelResolution> parallel = new ArrayList<>();
    versions.forEach((symbol, texts) -> parallel.add(new ParallelResolution(symbol, texts)));
    return inspectors.stream()
        .flatMap(inspector -> inspector.inspect(parallel::forEach).stream())
        .toList();
  }

  private static String twoTexts(Resolution document, Path earlier) {
    return "another text of "
        + document.symbol()
        + " ("
        + document.language()
        + ") came in this import from "
        + earlier
        + "; import the right one alone, or give --symbol";
  }

  /** The first bytes; none where the path is the prefix of a bitext. */
  private static byte[] head(Path file) throws IOException {
    if (!Files.exists(file)) {
      return new byte[0];
    }
    try (InputStream stream = Files.newInputStream(file)) {
      return stream.readNBytes(HEAD_BYTES);
    }
  }

  private static String refusalWithoutReader(Path file, byte[] head) {
    if (!Files.exists(file)) {
      return "there is no such file or folder; check the path";
    }
    if (head.length == 0) {
      return "the file is empty";
    }
    return head[0] == 'P' && head[1 % head.length] == 'K'
        ? "an archive inside an archive, or of an unknown kind, is not read; unpack it first"
        : "no reader knows this form; give .docx, .doc, PDF, HTML, text, Markdown, TMX or a bitext";
  }

  private static String unreadable(Exception failure) {
    return failure instanceof NoSuchFileException
        ? "there is no such file or folder; check the path"
        : "cannot be read: " + PlainReason.of(failure);
  }
}
