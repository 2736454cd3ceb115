package org.hexapla.exchange.skos;

import jakarta.inject.Singleton;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hexapla.exchange.CitationText;
import org.hexapla.exchange.DocumentAddress;
import org.hexapla.exchange.EntryNotes;
import org.hexapla.exchange.EntrySource;
import org.hexapla.exchange.ExportHeader;
import org.hexapla.exchange.GlossaryWriter;
import org.hexapla.exchange.Loss;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Context;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.TermSection;

/**
 * A SKOS concept scheme in Turtle. In each language one term is the {@code prefLabel} (SKOS allows
 * no second): the first that is preferred, else admitted, else proposed. Further ones are {@code
 * altLabel}s; what is deprecated or superseded is a {@code hiddenLabel}, which finds but is not
 * shown. As SKOS says nothing of a label, an {@code editorialNote} a term keeps status, type and
 * source.
 */
@Singleton
final class SkosWriter implements GlossaryWriter {

  private static final List<AdministrativeStatus> PREFERENCE =
      List.of(
          AdministrativeStatus.PREFERRED,
          AdministrativeStatus.ADMITTED,
          AdministrativeStatus.PROPOSED);

  private static final String PREFIXES =
      """
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix dcterms: <http://purl.org/dc/terms/> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

      """;

  @Override
  public String format() {
    return "skos";
  }

  @Override
  public String fileExtension() {
    return "ttl";
  }

  @Override
  public String mediaType() {
    return "text/turtle; charset=utf-8";
  }

  @Override
  public Set<Loss> cannotCarry() {
    return Set.of(Loss.GRAMMAR, Loss.GEOGRAPHY, Loss.VERSION);
  }

  @Override
  public void write(EntrySource entries, ExportHeader header, OutputStream output)
      throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
    writer.write(PREFIXES);
    writeScheme(writer, header);
    entries.forEach(entry -> write(writer, entry));
    writer.flush();
  }

  private static void writeScheme(Writer writer, ExportHeader header) throws IOException {
    writer.write(Turtle.iri(SkosNames.SCHEME) + " a skos:ConceptScheme ;\n");
    property(writer, "dcterms:title", Turtle.literal(header.title()));
    property(writer, "dcterms:created", Turtle.literal(header.date().toString()) + "^^xsd:date");
    for (String line : header.lines()) {
      property(writer, "dcterms:description", Turtle.literal(line));
    }
    writer.write("  owl:versionInfo " + Turtle.literal(header.version()) + " .\n\n");
  }

  private static void write(Writer writer, ConceptEntry entry) throws IOException {
    writer.write(Turtle.iri(SkosNames.concept(entry.id())) + " a skos:Concept ;\n");
    property(writer, "dcterms:identifier", Turtle.literal(entry.id()));
    if (entry.subjectField() != null) {
      property(writer, "dcterms:subject", Turtle.literal(entry.subjectField()));
    }
    for (LanguageSection section : entry.sections()) {
      write(writer, section);
    }
    if (entry.note() != null) {
      property(writer, "skos:scopeNote", Turtle.literal(entry.note()));
    }
    property(
        writer, "skos:editorialNote", Turtle.literal(EntryNotes.note(EntryNotes.ofEntry(entry))));
    writer.write("  skos:inScheme " + Turtle.iri(SkosNames.SCHEME) + " .\n\n");
  }

  private static void write(Writer writer, LanguageSection section) throws IOException {
    String language = section.language().code();
    if (section.definition() != null) {
      property(writer, "skos:definition", Turtle.literal(section.definition(), language));
    }
    Optional<TermSection> preferred = preferred(section);
    Set<String> written = new LinkedHashSet<>();
    for (TermSection term : Stream.concat(preferred.stream(), section.terms().stream()).toList()) {
      if (written.add(term.term())) {
        String label = label(term, preferred);
        property(writer, label, Turtle.literal(term.term(), language));
      }
    }
    Set<String> statements = new LinkedHashSet<>();
    for (TermSection term : section.terms()) {
      statements.add("dcterms:source " + Turtle.literal(term.source()));
      for (Context context : term.contexts()) {
        DocumentAddress.of(context.citation())
            .ifPresent(address -> statements.add("dcterms:source " + Turtle.iri(address)));
        statements.add(
            "dcterms:source "
                + Turtle.literal(CitationText.of(context, section.language()), language));
        statements.add("skos:example " + Turtle.literal(context.sentence(), language));
      }
      statements.add(
          "skos:editorialNote " + Turtle.literal(EntryNotes.note(details(term)), language));
    }
    for (String statement : statements) {
      writer.write("  " + statement + " ;\n");
    }
  }

  private static Optional<TermSection> preferred(LanguageSection section) {
    return PREFERENCE.stream()
        .flatMap(status -> section.terms().stream().filter(term -> term.status() == status))
        .findFirst();
  }

  private static String label(TermSection term, Optional<TermSection> preferred) {
    if (preferred.isPresent() && preferred.get() == term) {
      return "skos:prefLabel";
    }
    return PREFERENCE.contains(term.status()) ? "skos:altLabel" : "skos:hiddenLabel";
  }

  private static Map<String, String> details(TermSection term) {
    Map<String, String> details = new LinkedHashMap<>();
    details.put("term", term.term());
    details.put("type", term.type().label());
    details.put("source", term.source());
    if (term.note() != null) {
      details.put("note", term.note());
    }
    details.putAll(EntryNotes.ofTerm(term, true));
    return details;
  }

  private static void property(Writer writer, String name, String value) throws IOException {
    writer.write("  " + name + " " + value + " ;\n");
  }
}
