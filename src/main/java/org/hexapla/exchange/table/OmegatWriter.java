package org.hexapla.exchange.table;

import jakarta.inject.Singleton;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.hexapla.exchange.CitationText;
import org.hexapla.exchange.EntrySource;
import org.hexapla.exchange.ExportHeader;
import org.hexapla.exchange.GlossaryWriter;
import org.hexapla.exchange.Loss;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * OmegaT's own glossary: {@code source⇥target⇥comment} a line, one pair of languages a file. The
 * comment says the status, what proves the target, and the note. OmegaT skips lines that begin with
 * {@code #}: there the file says what it is, and a term that begins so is written after a
 * no-break-space of no width.
 */
@Singleton
final class OmegatWriter implements GlossaryWriter {

  private static final String FIRST_LINE =
      "# Glossary in tab-separated format -*- coding: utf-8 -*-";

  /** Word joiner: invisible, and not {@code #}. */
  static final String WORD_JOINER = "\u2060";

  @Override
  public String format() {
    return "omegat";
  }

  @Override
  public String fileExtension() {
    return "utf8";
  }

  @Override
  public String mediaType() {
    return "text/tab-separated-values; charset=utf-8";
  }

  @Override
  public Set<Loss> cannotCarry() {
    return EnumSet.of(
        Loss.GRAMMAR,
        Loss.GEOGRAPHY,
        Loss.REPLACEMENT,
        Loss.REPLACEMENT_PROOF,
        Loss.CONCEPT_ID,
        Loss.CONCEPT_NOTE,
        Loss.DEFINITION,
        Loss.LONE_DEFINITION,
        Loss.TYPE,
        Loss.UNPAIRED_TERMS,
        Loss.ORIGIN,
        Loss.SOURCE,
        Loss.CONFIDENCE,
        Loss.FURTHER_PLACES,
        Loss.SENTENCE,
        Loss.FURTHER_SENTENCES,
        Loss.VERSION,
        Loss.USAGE);
  }

  @Override
  public @Nullable String refuses(ExportHeader header) {
    return header.languages().size() == 2
        ? null
        : "an OmegaT glossary holds one pair of languages; name two, the source first: --lang"
            + " en,fr";
  }

  @Override
  public void write(EntrySource entries, ExportHeader header, OutputStream output)
      throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
    writer.write(FIRST_LINE + "\n");
    for (String line : header.lines()) {
      writer.write("# " + line + "\n");
    }
    Language from = header.languages().get(0);
    Language to = header.languages().get(1);
    entries.forEach(
        entry -> {
          for (TermPairs.Pair pair : TermPairs.of(entry, from, to)) {
            writer.write(line(entry, pair, to));
          }
        });
    writer.flush();
  }

  private static String line(ConceptEntry entry, TermPairs.Pair pair, Language to) {
    String source = Cells.oneLine(pair.source().term());
    StringBuilder comment = new StringBuilder(pair.target().status().label());
    comment.append("; ").append(CitationText.proof(pair.target(), to));
    append(comment, entry.subjectField());
    append(comment, pair.target().note());
    return (source.startsWith("#") ? WORD_JOINER : "")
        + source
        + "\t"
        + Cells.oneLine(pair.target().term())
        + "\t"
        + Cells.oneLine(comment.toString())
        + "\n";
  }

  private static void append(StringBuilder comment, @Nullable String part) {
    if (part != null && !part.isBlank()) {
      comment.append("; ").append(part);
    }
  }
}
