package org.hexapla.exchange.xml;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.hexapla.exchange.CitationText;
import org.hexapla.exchange.EntrySource;
import org.hexapla.exchange.ExportHeader;
import org.hexapla.exchange.GlossaryWriter;
import org.hexapla.exchange.Loss;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Context;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.TermSection;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * MultiTerm's XML ({@code mtf}), which Trados imports. UTF-16, as MultiTerm itself writes. Concepts
 * are numbered, as MultiTerm takes nothing but a number for an id; ours stands in the field {@code
 * Concept}. A comment names the corpus, because the format has no header.
 */
@Singleton
final class MultiTermWriter implements GlossaryWriter {

  @Override
  public String format() {
    return "multiterm";
  }

  @Override
  public String fileExtension() {
    return "xml";
  }

  @Override
  public String mediaType() {
    return "application/xml";
  }

  @Override
  public Set<Loss> cannotCarry() {
    return EnumSet.of(Loss.LONE_DEFINITION, Loss.REPLACEMENT_PROOF, Loss.VERSION, Loss.USAGE);
  }

  @Override
  public void write(EntrySource entries, ExportHeader header, OutputStream output)
      throws IOException {
    XmlOutput xml = XmlOutput.start(output, StandardCharsets.UTF_16);
    xml.comment(String.join("\n", header.lines()));
    xml.open("mtf").line();
    long[] number = {0};
    entries.forEach(entry -> write(xml, entry, ++number[0]));
    xml.close().end();
  }

  private static void write(XmlOutput xml, ConceptEntry entry, long number) throws IOException {
    xml.open("conceptGrp").line().element("concept", Long.toString(number));
    field(xml, "Concept", entry.id());
    field(xml, "Subject", entry.subjectField());
    field(xml, "Note", entry.note());
    for (LanguageSection section : entry.sections()) {
      if (section.terms().isEmpty()) {
        continue; // MultiTerm wants a term in each language
      }
      Language language = section.language();
      xml.open("languageGrp").line();
      xml.open(
              "language",
              "type",
              language.englishName(),
              "lang",
              language.code().toUpperCase(Locale.ROOT))
          .close();
      field(xml, "Definition", section.definition());
      for (TermSection term : section.terms()) {
        write(xml, term, language);
      }
      xml.close();
    }
    xml.close();
  }

  private static void write(XmlOutput xml, TermSection term, Language language) throws IOException {
    xml.open("termGrp").line().element("term", term.term());
    field(xml, "Status", term.status().label());
    field(xml, "Type", term.type().label());
    field(xml, "Source", term.source());
    field(xml, "Origin", term.origin().label());
    field(xml, "Confidence", term.confidence() == null ? null : term.confidence().toString());
    field(xml, "Note", term.note());
    field(xml, "Part of speech", term.grammar().partOfSpeech());
    field(xml, "Gender", term.grammar().gender());
    field(xml, "Number", term.grammar().number());
    field(xml, "Geographical usage", term.geographicalUsage());
    field(xml, "Replaced by", term.replacement() == null ? null : term.replacement().term());
    for (Context context : term.contexts()) {
      xml.open("descripGrp").line();
      xml.element("descrip", context.sentence(), "type", "Context");
      field(xml, "Source", CitationText.of(context, language));
      xml.close();
    }
    xml.close();
  }

  private static void field(XmlOutput xml, String name, @Nullable String value) throws IOException {
    if (value != null && !value.isBlank()) {
      xml.open("descripGrp").element("descrip", value, "type", name).close();
    }
  }
}
