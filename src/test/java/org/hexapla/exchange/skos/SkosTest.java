package org.hexapla.exchange.skos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.hexapla.exchange.Collected;
import org.hexapla.exchange.ImportedEntry;
import org.hexapla.exchange.ImportedTerm;
import org.hexapla.exchange.SampleEntries;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.TermSection;
import org.hexapla.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SkosTest {

  @TempDir private Path folder;

  @Test
  void hasOnePreferredLabelALanguageAndNoLabelTwice() throws IOException {
    Set<String> preferred = new HashSet<>();
    Set<String> labels = new HashSet<>();
    for (Statement statement : statements(written())) {
      String predicate = statement.getPredicate().getLocalName();
      if (predicate.endsWith("Label")) {
        Literal label = (Literal) statement.getObject();
        String place = statement.getSubject() + " " + label.getLanguage().orElseThrow();
        assertTrue(labels.add(place + " " + label.getLabel()), label::toString);
        assertTrue(!predicate.equals("prefLabel") || preferred.add(place), place);
      }
    }
    assertEquals(18, preferred.size());
    assertEquals(18 + 2 + 1 + 3 + 2, labels.size());
  }

  @Test
  void namesSourcesAndTheCorpus() throws IOException {
    String written = written();
    assertTrue(written.contains("dcterms:source <https://docs.un.org/zh/A/RES/61/266>"));
    assertTrue(written.contains("A/RES/61/266: en 0123456789abcdef"));
    assertTrue(written.contains("<urn:hexapla:concept:1%20odd/id_%26>"));
  }

  @Test
  void readsBackTermsStatusTypeAndSource() throws IOException {
    Collected read = Collected.from(new SkosReader(), folder, "ours.ttl", written());
    assertEquals(List.of(), read.problems);
    assertEquals(SampleEntries.all().size(), read.entries.size());
    for (int i = 0; i < read.entries.size(); i++) {
      ConceptEntry entry = SampleEntries.all().get(i);
      ImportedEntry found = read.entries.get(i);
      assertEquals(entry.id(), found.id());
      assertEquals(entry.note(), found.note());
      Set<Object> expected = new HashSet<>();
      for (LanguageSection section : entry.sections()) {
        assertEquals(section.definition(), found.definitions().get(section.language()));
        for (TermSection term : section.terms()) {
          expected.add(
              List.of(
                  term.term(),
                  term.type(),
                  term.status(),
                  term.origin(),
                  term.source(),
                  String.valueOf(term.note()),
                  term.usage()));
        }
      }
      Set<Object> terms = new HashSet<>();
      for (ImportedTerm term : found.terms()) {
        terms.add(
            List.of(
                term.term(),
                term.type(),
                term.status(),
                term.origin(),
                term.source(),
                String.valueOf(term.note()),
                term.usage()));
      }
      assertEquals(expected, terms);
    }
  }

  @Test
  void readsTheLabelsOfAnotherThesaurus() throws IOException {
    Collected read =
        Collected.from(
            new SkosReader(),
            folder,
            "other.ttl",
            """
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            <http://example.org/7> a skos:Concept ; skos:prefLabel "budget"@en, "бюджет"@ru, "Haushalt"@de ;
              skos:altLabel "spending plan"@en ; skos:definition "Money for a year."@en .
            <http://example.org/8> skos:prefLabel "mandat"@fr ; skos:broken
            """);
    assertEquals(2, read.entries.size());
    assertEquals(AdministrativeStatus.PREFERRED, read.term(0, Language.RU).status());
    assertEquals(List.of("budget", "spending plan"), read.terms(0, Language.EN));
    assertEquals(List.of("de"), read.otherLanguages);
    assertEquals(1, read.problems.size(), read.problems.toString());
  }

  private static String written() throws IOException {
    return SampleEntries.written(new SkosWriter(), SampleEntries.all(), SampleEntries.header());
  }

  private static List<Statement> statements(String turtle) throws IOException {
    StatementCollector collector = new StatementCollector();
    TurtleParser parser = new TurtleParser();
    parser.setRDFHandler(collector);
    parser.parse(new StringReader(turtle), "urn:test:");
    return List.copyOf(collector.getStatements());
  }
}
