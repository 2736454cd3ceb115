package org.hexapla.prepare;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.DocumentDate;
import org.hexapla.corpus.DocumentSummary;
import org.hexapla.corpus.Symbol;
import org.hexapla.exchange.ExportHeader;
import org.hexapla.exchange.GlossaryWriter;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.TermSection;
import org.hexapla.glossary.TermType;

/**
 * A deck for Anki, written by the writer of the glossary's own deck: a card of an entry is the same
 * card in both, so that a sheet taken in after the glossary makes no doubles.
 */
@Singleton
final class AnkiSheetWriter implements SheetWriter {

  private final GlossaryWriter deck;
  private final Glossary glossary;
  private final Corpus corpus;

  AnkiSheetWriter(List<GlossaryWriter> writers, Glossary glossary, Corpus corpus) {
    this.deck =
        writers.stream().filter(writer -> writer.format().equals("anki")).findFirst().orElseThrow();
    this.glossary = glossary;
    this.corpus = corpus;
  }

  @Override
  public String format() {
    return "anki";
  }

  @Override
  public String fileExtension() {
    return deck.fileExtension();
  }

  @Override
  public String mediaType() {
    return deck.mediaType();
  }

  @Override
  public void write(SheetPrint print, OutputStream output) throws IOException {
    deck.write(
        taker -> {
          for (SheetPrint.Block block : print.blocks()) {
            for (SheetLine line : block.lines()) {
              taker.take(entry(line, print));
            }
          }
        },
        header(print),
        output);
  }

  private ConceptEntry entry(SheetLine line, SheetPrint print) {
    Optional<ConceptEntry> known = glossary.find(line.id());
    List<LanguageSection> sections = new ArrayList<>();
    for (SheetLine.Cell cell : line.cells()) {
      known
          .flatMap(entry -> entry.section(cell.language()))
          .or(() -> asPrinted(line, cell, print))
          .ifPresent(sections::add);
    }
    return new ConceptEntry(line.id(), 1, line.section().label(), Origin.BUILD, null, sections);
  }

  /** A number or acronym, which has no entry of its own. */
  private static Optional<LanguageSection> asPrinted(
      SheetLine line, SheetLine.Cell cell, SheetPrint print) {
    return cell.term().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new LanguageSection(
                cell.language(),
                null,
                List.of(
                    new TermSection(
                        CellText.of(cell),
                        TermType.VARIANT,
                        AdministrativeStatus.PROPOSED,
                        Origin.BUILD,
                        line.place().symbol()
                            + ", "
                            + line.place().locator().display(print.reader()),
                        null,
                        null,
                        List.of(),
                        new TreeMap<>()))));
  }

  private ExportHeader header(SheetPrint print) {
    List<Symbol> symbols =
        print.sheet().documents().stream().map(SessionSheet.Document::symbol).toList();
    List<DocumentSummary> texts =
        corpus.documents().stream().filter(text -> symbols.contains(text.symbol())).toList();
    String version = AnkiSheetWriter.class.getPackage().getImplementationVersion();
    return new ExportHeader(
        version == null ? "development" : version,
        newest(texts),
        "session sheet of " + symbols.stream().map(Symbol::value).collect(Collectors.joining(", ")),
        print.sheet().languages(),
        texts);
  }

  private static LocalDate newest(List<DocumentSummary> texts) {
    return texts.stream()
        .flatMap(text -> Stream.ofNullable(text.date()))
        .flatMap((DocumentDate date) -> Stream.ofNullable(date.day()))
        .max(LocalDate::compareTo)
        .orElse(LocalDate.EPOCH);
  }
}
