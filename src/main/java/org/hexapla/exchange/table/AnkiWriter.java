package org.hexapla.exchange.table;

import jakarta.inject.Singleton;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexapla.exchange.CitationText;
import org.hexapla.exchange.DocumentAddress;
import org.hexapla.exchange.EntrySource;
import org.hexapla.exchange.ExportHeader;
import org.hexapla.exchange.GlossaryWriter;
import org.hexapla.exchange.Loss;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.TermSection;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Flash cards for Anki, a card a concept: on the front the terms of the first language, on the back
 * those of the others with what proves them. A card's guid follows from the concept and the first
 * language alone, so that a second import updates the cards of the first. Deprecated and superseded
 * terms are not taught.
 */
@Singleton
final class AnkiWriter implements GlossaryWriter {

  /** Bytes of the hash that make the guid. */
  private static final int GUID_BYTES = 12;

  @Override
  public String format() {
    return "anki";
  }

  @Override
  public String fileExtension() {
    return "txt";
  }

  @Override
  public String mediaType() {
    return "text/plain; charset=utf-8";
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
        Loss.STATUS,
        Loss.WITHDRAWN_TERMS,
        Loss.UNPAIRED_TERMS,
        Loss.ORIGIN,
        Loss.SOURCE,
        Loss.CONFIDENCE,
        Loss.TERM_NOTE,
        Loss.FURTHER_PLACES,
        Loss.SENTENCE,
        Loss.FURTHER_SENTENCES,
        Loss.VERSION,
        Loss.USAGE);
  }

  @Override
  public @Nullable String refuses(ExportHeader header) {
    return header.languages().size() > 1
        ? null
        : "a card has a front and a back; name at least two languages, the front first: --lang"
            + " en,fr";
  }

  @Override
  public void write(EntrySource entries, ExportHeader header, OutputStream output)
      throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
    writer.write(
        "#separator:tab\n"
            + "#html:true\n"
            + "#guid column:1\n"
            + "#tags column:4\n"
            + "#columns:guid\tFront\tBack\tTags\n");
    for (String line : header.lines()) {
      writer.write("#about:" + line + "\n");
    }
    Language front = header.languages().get(0);
    List<Language> back = header.languages().subList(1, header.languages().size());
    entries.forEach(
        entry -> {
          Optional<String> card = card(entry, front, back);
          if (card.isPresent()) {
            writer.write(card.get());
          }
        });
    writer.flush();
  }

  private static Optional<String> card(ConceptEntry entry, Language front, List<Language> back) {
    String question = side(entry, front, false);
    StringBuilder answer = new StringBuilder();
    back.forEach(language -> answer.append(side(entry, language, true)));
    return question.isEmpty() || answer.isEmpty()
        ? Optional.empty()
        : Optional.of(
            String.join("\t", guid(entry, front), question, answer.toString(), tags(entry)) + "\n");
  }

  private static String side(ConceptEntry entry, Language language, boolean withProof) {
    StringBuilder side = new StringBuilder();
    for (TermSection term : entry.section(language).map(LanguageSection::terms).orElse(List.of())) {
      if (isTaught(term)) {
        side.append(
            "<div lang=\"%s\" dir=\"%s\">%s%s</div>"
                .formatted(
                    language.code(),
                    language.direction().attribute(),
                    html(term.term()),
                    withProof ? proof(term, language) : ""));
      }
    }
    return side.toString();
  }

  private static boolean isTaught(TermSection term) {
    return term.status() != AdministrativeStatus.DEPRECATED
        && term.status() != AdministrativeStatus.SUPERSEDED;
  }

  private static String proof(TermSection term, Language language) {
    String words = html(CitationText.proof(term, language));
    return " <small>"
        + term.contexts().stream()
            .findFirst()
            .flatMap(context -> DocumentAddress.of(context.citation()))
            .map(address -> "<a href=\"" + html(address) + "\">" + words + "</a>")
            .orElse(words)
        + "</small>";
  }

  private static String tags(ConceptEntry entry) {
    String subject = Cells.oneLine(TermTable.orEmpty(entry.subjectField()));
    String own = ExportHeader.PROGRAM;
    return subject.isEmpty() ? own : own + " " + own + "::" + subject.replaceAll("\\s+", "_");
  }

  private static String html(String text) {
    return Cells.oneLine(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String guid(ConceptEntry entry, Language front) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((front.code() + " " + entry.id()).getBytes(StandardCharsets.UTF_8));
      byte[] head = java.util.Arrays.copyOf(hash, GUID_BYTES);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(head);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
