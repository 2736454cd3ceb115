package org.hexapla.prepare;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hexapla.corpus.Locator;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.Symbol;
import org.hexapla.glossary.Glossary;
import org.hexapla.prepare.MeetingDocuments.MeetingDocument;
import org.hexapla.search.Recognizer;
import org.hexapla.text.Language;
import org.hexapla.text.Span;

/** Makes session sheets. Thread-safe; sees every change of corpus and glossary at once. */
@Singleton
public final class SheetMaker {

  private final MeetingDocuments documents;
  private final Glossary glossary;
  private final Recognizer recognizer;
  private final NumberFinder numbers;

  SheetMaker(
      MeetingDocuments documents, Glossary glossary, Recognizer recognizer, NumberFinder numbers) {
    this.documents = documents;
    this.glossary = glossary;
    this.recognizer = recognizer;
    this.numbers = numbers;
  }

  /** The sheet that is asked for. */
  public SheetResult make(SheetRequest request) {
    Set<Symbol> symbols = documents.symbols(request);
    if (symbols.isEmpty()) {
      return new SheetResult.Refused(SheetResult.Reason.NO_DOCUMENT, "");
    }
    List<MeetingDocument> found = new ArrayList<>();
    for (Symbol symbol : symbols) {
      Optional<MeetingDocument> document = documents.find(symbol, request.languages());
      if (document.isEmpty()) {
        return new SheetResult.Refused(SheetResult.Reason.NOT_HELD, symbol.value());
      }
      found.add(document.get());
    }
    return new SheetResult.Made(sheet(found, request));
  }

  private SessionSheet sheet(List<MeetingDocument> found, SheetRequest request) {
    List<SheetLine> candidates =
        lines(found, request.languages()).stream()
            .filter(SheetLine::hasEquivalent)
            .filter(line -> !request.leftOut().contains(line.id()))
            .toList();
    List<SheetLine> chosen =
        request.kept().isEmpty()
            ? new PageRoom(request.lines()).fill(candidates)
            : inOrder(candidates, request.kept());
    return new SessionSheet(
        found.stream().map(MeetingDocument::read).map(SheetMaker::document).toList(),
        request.languages(),
        chosen,
        candidates.size() - chosen.size());
  }

  private static List<SheetLine> inOrder(List<SheetLine> candidates, List<String> ids) {
    Map<String, SheetLine> byId = new HashMap<>();
    candidates.forEach(line -> byId.put(line.id(), line));
    return ids.stream().distinct().map(byId::get).filter(Objects::nonNull).toList();
  }

  private static SessionSheet.Document document(Resolution read) {
    return new SessionSheet.Document(read.symbol(), read.language(), read.title(), read.date());
  }

  private List<SheetLine> lines(List<MeetingDocument> found, List<Language> languages) {
    TermLines terms =
        new TermLines(
            recognizer, new CorpusCounts(glossary, found.get(0).read().language()), languages);
    NumberLines numberLines = new NumberLines(numbers, languages);
    int order = 0;
    for (MeetingDocument document : found) {
      Resolution read = document.read();
      for (Paragraph paragraph : read.paragraphs()) {
        SheetLine.Place place = place(read, paragraph.id(), order++);
        List<Span> names = takeTerms(paragraph.text(), read.language(), terms, place);
        if (paragraph.kind() != Paragraph.Kind.HEADING) {
          numberLines.take(document, paragraph, names, place);
        }
      }
      SheetLine.Place sponsors = place(read, read.paragraphs().get(0).id(), order++);
      read.sponsors().forEach(state -> takeTerms(state, read.language(), terms, sponsors));
    }
    return Stream.concat(terms.lines().stream(), numberLines.lines().stream()).toList();
  }

  private static SheetLine.Place place(Resolution read, String id, int order) {
    return new SheetLine.Place(read.symbol(), new Locator(id), order);
  }

  /** Takes the terms of a text; gives the stretches in which they stand. */
  private List<Span> takeTerms(
      String text, Language language, TermLines terms, SheetLine.Place place) {
    List<Recognizer.Hit> hits = recognizer.recognize(text, language, Recognizer.Scope.LONGEST);
    hits.forEach(hit -> terms.take(hit.term(), place));
    return hits.stream().map(Recognizer.Hit::span).toList();
  }
}
