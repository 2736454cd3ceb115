package org.hexapla.corpus.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.Reference;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.junit.jupiter.api.Test;

/** The six languages of a document are one document: same places, same references, same facts. */
class SampleCorpusTest {

  private static final Path FOLDER = Path.of("glossary/sample");

  private static Map<Symbol, Map<Language, Resolution>> samples() throws IOException {
    Map<Symbol, Map<Language, Resolution>> all = new TreeMap<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        Resolution document = Reading.file(file);
        all.computeIfAbsent(document.symbol(), s -> new EnumMap<>(Language.class))
            .put(document.language(), document);
      }
    }
    return all;
  }

  @Test
  void allLanguagesHaveTheSamePlacesFactsAndReferences() throws IOException {
    Map<Symbol, Map<Language, Resolution>> samples = samples();
    assertTrue(samples.size() >= 4, "the sample corpus has " + samples.keySet());
    samples.forEach(
        (symbol, versions) -> {
          assertEquals(Language.values().length, versions.size(), symbol + " lacks a language");
          List<String> english = shape(versions.get(Language.EN));
          versions.forEach(
              (language, document) ->
                  assertEquals(english, shape(document), symbol + " in " + language));
        });
  }

  @Test
  void referencesInSamplesAreToSamples() throws IOException {
    for (Map<Language, Resolution> versions : samples().values()) {
      for (Resolution document : versions.values()) {
        for (Reference reference : document.references()) {
          assertTrue(reference.symbol().isSample(), reference.toString());
        }
      }
    }
  }

  @Test
  void theNoticeOfASampleIsNoParagraph() throws IOException {
    for (Map<Language, Resolution> versions : samples().values()) {
      for (Resolution document : versions.values()) {
        for (Paragraph paragraph : document.paragraphs()) {
          assertTrue(!paragraph.text().contains("Hexapla"), paragraph.text());
        }
      }
    }
  }

  private static List<String> shape(Resolution document) {
    List<String> shape = new ArrayList<>();
    shape.add(
        String.join(
            " ",
            document.kind().label(),
            document.body(),
            "" + document.session(),
            document.agendaItem(),
            "" + document.date(),
            "" + document.adopted(),
            "" + document.meeting(),
            document.drafts().toString()));
    for (Paragraph paragraph : document.paragraphs()) {
      shape.add(paragraph.id() + " " + paragraph.kind() + " " + paragraph.footnotes());
    }
    for (Reference reference : document.references()) {
      boolean part = reference.citedParagraph() != null;
      shape.add(
          reference.symbol()
              + " "
              + reference.date()
              + (part ? " part " : " ")
              + reference.inParagraph());
    }
    return shape;
  }
}
