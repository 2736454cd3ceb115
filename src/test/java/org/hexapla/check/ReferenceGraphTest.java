package org.hexapla.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexapla.corpus.KnownOfDocument;
import org.hexapla.corpus.MemoryCorpus;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.Reference;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.Resolutions;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.hexapla.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When a document was adopted, by what it says itself or by what others say of it. */
class ReferenceGraphTest {

  private static final Symbol CITED = new Symbol("A/RES/79/900");
  private static final LocalDate DAY = LocalDate.of(2025, 9, 5);
  private static final LocalDate OTHER_DAY = LocalDate.of(2024, 9, 5);

  private final MemoryCorpus corpus = new MemoryCorpus();
  private final ReferenceGraph graph = new ReferenceGraph(corpus);
  private int citing;

  private void cite(Language language, LocalDate day) {
    citing++;
    Resolution plain =
        KnownOfDocument.NOTHING.with(
            new Symbol("A/RES/80/" + citing),
            language,
            "0123456789abcdef",
            List.of(new Paragraph("pp1", Paragraph.Kind.PREAMBULAR, null, "…", List.of())));
    corpus.save(
        List.of(
            Resolutions.with(
                plain,
                plain.footnotes(),
                List.of(new Reference(CITED, day, null, "pp1", new Span(0, 1))))));
  }

  private Optional<LocalDate> date() {
    return graph.date(CITED).map(ReferenceGraph.KnownDate::date);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void believesTwoDocumentsThatAgreeAndNoneAlone(Language language) {
    cite(language, DAY);
    assertEquals(Optional.empty(), date());
    cite(language, DAY);
    assertEquals(Optional.of(DAY), date());
    assertTrue(graph.date(CITED).orElseThrow().source().value().startsWith("A/RES/80/"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void believesMoreThanHalfOfThoseThatSpeakOfIt(Language language) {
    cite(language, DAY);
    cite(language, DAY);
    cite(language, OTHER_DAY);
    assertEquals(Optional.of(DAY), date());
    cite(language, OTHER_DAY);
    assertEquals(Optional.empty(), date(), "two against two");
    cite(language, OTHER_DAY);
    assertEquals(Optional.of(OTHER_DAY), date());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void believesTheDocumentItselfBeforeOthers(Language language) {
    cite(language, OTHER_DAY);
    cite(language, OTHER_DAY);
    corpus.put(CITED.value(), language, DAY, "One.");
    assertEquals(Optional.of(DAY), date());
    assertEquals(CITED, graph.date(CITED).orElseThrow().source());
    corpus.remove(CITED, language);
    assertEquals(Optional.of(OTHER_DAY), date(), "as soon as it is taken out");
  }
}
