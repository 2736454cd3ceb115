package org.hexapla.glossary.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.hexapla.corpus.Citation;
import org.hexapla.corpus.DocumentDate;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Context;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.Replacement;
import org.hexapla.glossary.TermSection;
import org.hexapla.glossary.UsageYears;
import org.jspecify.annotations.Nullable;

/** Tells two layers apart without comparing their rows. */
final class LayerDigest {

  private final StringBuilder content = new StringBuilder();

  private LayerDigest() {}

  /** The SHA-256 of all that a layer holds, its lock version left out. */
  static String of(ConceptEntry layer) {
    LayerDigest digest = new LayerDigest();
    digest.take(layer);
    try {
      byte[] bytes = digest.content.toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private void take(ConceptEntry layer) {
    put(layer.id());
    put(layer.subjectField());
    put(layer.origin());
    put(layer.note());
    put(layer.sections().size());
    for (LanguageSection section : layer.sections()) {
      put(section.language());
      put(section.definition());
      put(section.terms().size());
      section.terms().forEach(this::take);
    }
  }

  private void take(TermSection term) {
    put(term.term());
    put(term.type());
    put(term.status());
    put(term.origin());
    put(term.source());
    put(term.confidence());
    put(term.note());
    put(UsageYears.write(term.usage()));
    put(term.grammar().partOfSpeech());
    put(term.grammar().gender());
    put(term.grammar().number());
    put(term.geographicalUsage());
    put(term.contexts().size());
    term.contexts().forEach(this::take);
    take(term.replacement());
  }

  private void take(Context context) {
    put(context.sentence());
    take(context.citation());
    DocumentDate date = context.date();
    put(date == null ? null : date.year());
    put(date == null ? null : date.day());
    put(date == null ? null : date.basis());
  }

  private void take(@Nullable Replacement replacement) {
    put(replacement == null ? null : replacement.term());
    if (replacement != null) {
      put(replacement.proofs().size());
      for (Replacement.Proof proof : replacement.proofs()) {
        take(proof.earlier());
        take(proof.later());
      }
    }
  }

  private void take(Citation citation) {
    put(citation.symbol().value());
    put(citation.language());
    put(citation.version());
    put(citation.locator().id());
    put(citation.span().start());
    put(citation.span().end());
  }

  /** Each value with its length before it, so that no two contents are written alike. */
  private void put(@Nullable Object value) {
    if (value == null) {
      content.append('-');
    } else {
      String text = value.toString();
      content.append(text.length()).append(':').append(text);
    }
  }
}
