package org.hexapla.exchange.xml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.corpus.Symbol;
import org.hexapla.exchange.CitationText;
import org.hexapla.exchange.DocumentAddress;
import org.hexapla.exchange.EntryNotes;
import org.hexapla.exchange.ExportHeader;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Context;
import org.hexapla.glossary.Grammar;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.TermSection;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Entries in the data categories of TBX-Basic. Both generations of TBX have the same tree and the
 * same categories; only the names of the levels differ.
 */
final class TbxEntryWriter {

  /** What a generation of TBX calls the levels of its tree. */
  enum Generation {
    /** ISO 30042:2019. */
    V3(
        "tbxHeader",
        "conceptEntry",
        "langSec",
        "termSec",
        "tbx",
        "style",
        "dca",
        "xmlns",
        "urn:iso:std:iso:30042:ed-2"),
    /** ISO 30042:2008, whose root is {@code martif}. */
    V2("martifHeader", "termEntry", "langSet", "tig", "martif");

    private final String header;
    private final String concept;
    private final String language;
    private final String term;
    private final String root;
    private final String[] rootAttributes;

    Generation(
        String header,
        String concept,
        String language,
        String term,
        String root,
        String... rootAttributes) {
      this.root = root;
      this.rootAttributes = rootAttributes;
      this.header = header;
      this.concept = concept;
      this.language = language;
      this.term = term;
    }
  }

  private final XmlOutput xml;
  private final Generation names;

  TbxEntryWriter(XmlOutput xml, Generation names) {
    this.xml = xml;
    this.names = names;
  }

  /** Opens the root. */
  void open() throws IOException {
    List<String> attributes = new ArrayList<>(List.of("type", "TBX-Basic", "xml:lang", "en"));
    attributes.addAll(List.of(names.rootAttributes));
    xml.open(names.root, attributes.toArray(String[]::new)).line();
  }

  void writeHeader(ExportHeader header) throws IOException {
    xml.open(names.header).open("fileDesc").open("titleStmt");
    xml.element("title", header.title()).close();
    xml.open("sourceDesc").line();
    for (String line : header.lines()) {
      xml.element("p", line);
    }
    xml.close().close().close();
  }

  void write(ConceptEntry entry) throws IOException {
    xml.open(names.concept, "id", XmlId.of(entry.id())).line();
    if (entry.subjectField() != null) {
      xml.element("descrip", entry.subjectField(), "type", "subjectField");
    }
    if (entry.note() != null) {
      xml.element("note", entry.note());
    }
    xml.element("note", EntryNotes.note(EntryNotes.ofEntryWithLoneDefinitions(entry)));
    for (LanguageSection section : entry.sections()) {
      if (!section.terms().isEmpty()) {
        write(section);
      }
    }
    xml.close();
  }

  private void write(LanguageSection section) throws IOException {
    xml.open(names.language, "xml:lang", section.language().code()).line();
    if (section.definition() != null) {
      xml.element("descrip", section.definition(), "type", "definition");
    }
    for (TermSection term : section.terms()) {
      write(term, section.language());
    }
    xml.close();
  }

  private void write(TermSection term, Language language) throws IOException {
    boolean statusIsKnown = term.status() != AdministrativeStatus.PROPOSED;
    xml.open(names.term).line().element("term", term.term());
    xml.element("termNote", term.type().label(), "type", "termType");
    if (statusIsKnown) {
      xml.element("termNote", TbxStatus.label(term.status()), "type", "administrativeStatus");
    }
    write(term.grammar(), term.geographicalUsage());
    xml.element("admin", term.source(), "type", "source");
    Map<Symbol, String> addresses = new LinkedHashMap<>();
    for (Context context : term.contexts()) {
      write(context, language);
      DocumentAddress.of(context.citation())
          .ifPresent(address -> addresses.put(context.citation().symbol(), address));
    }
    for (Map.Entry<Symbol, String> address : addresses.entrySet()) {
      xml.element(
          "xref",
          address.getKey().value(),
          "type",
          "externalCrossReference",
          "target",
          address.getValue());
    }
    if (term.note() != null) {
      xml.element("note", term.note());
    }
    xml.element("note", EntryNotes.note(EntryNotes.ofTerm(term, !statusIsKnown)));
    xml.close();
  }

  private void write(Grammar grammar, @Nullable String geographicalUsage) throws IOException {
    if (grammar.partOfSpeech() != null) {
      xml.element("termNote", grammar.partOfSpeech(), "type", "partOfSpeech");
    }
    if (grammar.gender() != null) {
      xml.element("termNote", grammar.gender(), "type", "grammaticalGender");
    }
    if (geographicalUsage != null) {
      xml.element("termNote", geographicalUsage, "type", "geographicalUsage");
    }
  }

  private void write(Context context, Language reader) throws IOException {
    xml.open("descripGrp").line();
    xml.element("descrip", context.sentence(), "type", "context");
    xml.element("admin", CitationText.of(context, reader), "type", "source");
    xml.element("note", EntryNotes.note(EntryNotes.ofContext(context)));
    xml.close();
  }
}
