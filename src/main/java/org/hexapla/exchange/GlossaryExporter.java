package org.hexapla.exchange;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.hexapla.align.ParagraphAligner;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.DocumentDate;
import org.hexapla.corpus.DocumentSummary;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Glossary;

/**
 * Carries the glossary, or the aligned corpus, into other programs' formats. Entries pass through
 * one at a time; a file appears under its name when it is whole. Thread-safe.
 */
@Singleton
public final class GlossaryExporter {

  /** Units between two reports of progress. */
  private static final int PROGRESS_STEP = 1_000;

  private final Glossary glossary;
  private final Corpus corpus;
  private final List<GlossaryWriter> glossaryWriters;
  private final List<TranslationMemoryWriter> memoryWriters;
  private final Optional<ParagraphAligner> aligner;

  GlossaryExporter(
      Glossary glossary,
      Corpus corpus,
      List<GlossaryWriter> glossaryWriters,
      List<TranslationMemoryWriter> memoryWriters,
      Optional<ParagraphAligner> aligner) {
    this.glossary = glossary;
    this.corpus = corpus;
    this.glossaryWriters = List.copyOf(glossaryWriters);
    this.memoryWriters = List.copyOf(memoryWriters);
    this.aligner = aligner;
  }

  /**
   * A format that can be asked for.
   *
   * @param name as {@code export --format} takes it
   * @param fileExtension without the dot
   * @param mediaType for HTTP
   * @param cannotCarry what is lost
   */
  public record Format(
      String name, String fileExtension, String mediaType, Set<Loss> cannotCarry) {}

  /** All formats, by name. */
  public List<Format> formats() {
    List<Format> formats = new ArrayList<>();
    for (GlossaryWriter writer : glossaryWriters) {
      formats.add(
          new Format(
              writer.format(), writer.fileExtension(), writer.mediaType(), writer.cannotCarry()));
    }
    for (TranslationMemoryWriter writer : memoryWriters) {
      formats.add(
          new Format(
              writer.format(), writer.fileExtension(), writer.mediaType(), writer.cannotCarry()));
    }
    formats.sort(Comparator.comparing(Format::name));
    return formats;
  }

  /** The format with a name. */
  public Optional<Format> format(String name) {
    return formats().stream().filter(format -> format.name().equals(name)).findFirst();
  }

  /** Why an export cannot be made, in one line that says what to do; empty where it can. */
  public Optional<String> refusal(ExportRequest request) {
    if (format(request.format()).isEmpty()) {
      return Optional.of(
          "no format '"
              + request.format()
              + "'; choose one of "
              + String.join(", ", formats().stream().map(Format::name).toList()));
    }
    return glossaryWriters.stream()
        .filter(writer -> writer.format().equals(request.format()))
        .flatMap(writer -> Stream.ofNullable(writer.refuses(header(request.filter()))))
        .findFirst();
  }

  /**
   * Writes a file. An older one of the same name is replaced when the new one is whole.
   *
   * @param progress is told now and then how many entries or units are written
   * @throws IOException where the disk fails
   */
  public ExportResult export(ExportRequest request, Path target, LongConsumer progress)
      throws IOException {
    Optional<String> refusal = WholeFile.refusal(target);
    return refusal.isPresent()
        ? new ExportResult.Refused(refusal.get())
        : WholeFile.write(
            target,
            output -> export(request, output, progress),
            result -> result instanceof ExportResult.Written);
  }

  /**
   * Writes to a stream, which is left open.
   *
   * @param progress is told now and then how many entries or units are written
   */
  public ExportResult export(ExportRequest request, OutputStream output, LongConsumer progress)
      throws IOException {
    Optional<String> refusal = refusal(request);
    if (refusal.isPresent()) {
      return new ExportResult.Refused(refusal.get());
    }
    ExportHeader header = header(request.filter());
    for (GlossaryWriter writer : glossaryWriters) {
      if (writer.format().equals(request.format())) {
        return write(writer, request.filter(), header, output, progress);
      }
    }
    for (TranslationMemoryWriter writer : memoryWriters) {
      if (writer.format().equals(request.format())) {
        return write(writer, request.filter(), header, output, progress);
      }
    }
    throw new IllegalStateException("a format without a writer: " + request.format());
  }

  /** The day of the content: the same as in the files. */
  public LocalDate date() {
    return date(corpus.documents());
  }

  private ExportResult write(
      GlossaryWriter writer,
      ExportFilter filter,
      ExportHeader header,
      OutputStream output,
      LongConsumer progress)
      throws IOException {
    EntrySource source =
        new EntrySelection(glossary, filter, new DocumentSelection(filter, corpus));
    Counter counter = new Counter(progress);
    // A writer may walk the entries once a sheet: what is counted is the first walk.
    EntrySource counted =
        taker -> {
          boolean first = counter.startsFirstWalk();
          source.forEach(
              entry -> {
                if (first) {
                  counter.count(terms(entry));
                }
                taker.take(entry);
              });
        };
    writer.write(counted, header, output);
    return new ExportResult.Written(counter.units, counter.texts, writer.cannotCarry());
  }

  private ExportResult write(
      TranslationMemoryWriter writer,
      ExportFilter filter,
      ExportHeader header,
      OutputStream output,
      LongConsumer progress)
      throws IOException {
    if (aligner.isEmpty()) {
      throw new IllegalStateException("the program was put together without a paragraph aligner");
    }
    ParallelUnits units =
        new ParallelUnits(corpus, aligner.get(), filter, new DocumentSelection(filter, corpus));
    Counter counter = new Counter(progress);
    writer.write(
        taker ->
            units.forEach(
                unit -> {
                  counter.count(unit.texts().size());
                  taker.take(unit);
                }),
        header,
        output);
    return new ExportResult.Written(counter.units, counter.texts, writer.cannotCarry());
  }

  private ExportHeader header(ExportFilter filter) {
    List<DocumentSummary> documents = corpus.documents();
    return new ExportHeader(
        programVersion(), date(documents), filter.inWords(), filter.shownLanguages(), documents);
  }

  /** The day of the newest change, else of the newest document: the store's day, not today's. */
  private LocalDate date(List<DocumentSummary> documents) {
    return glossary
        .lastChange()
        .map(instant -> LocalDate.ofInstant(instant, ZoneOffset.UTC))
        .or(() -> newest(documents))
        .orElse(LocalDate.EPOCH);
  }

  private static Optional<LocalDate> newest(List<DocumentSummary> documents) {
    return documents.stream()
        .map(DocumentSummary::date)
        .flatMap(Stream::ofNullable)
        .map(DocumentDate::day)
        .flatMap(Stream::ofNullable)
        .max(Comparator.naturalOrder());
  }

  private static String programVersion() {
    String version = GlossaryExporter.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  private static int terms(ConceptEntry entry) {
    return entry.sections().stream().mapToInt(section -> section.terms().size()).sum();
  }

  /** Counts what is written. */
  private static final class Counter {
    private final LongConsumer progress;
    private final AtomicLong walks = new AtomicLong();
    private long units;
    private long texts;

    Counter(LongConsumer progress) {
      this.progress = progress;
    }

    boolean startsFirstWalk() {
      return walks.getAndIncrement() == 0;
    }

    void count(int textsOfUnit) {
      units++;
      texts += textsOfUnit;
      if (units % PROGRESS_STEP == 0) {
        progress.accept(units);
      }
    }
  }
}
