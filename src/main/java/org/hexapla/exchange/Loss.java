package org.hexapla.exchange;

import java.util.Locale;
import java.util.Set;

/** What a format may have no place for, in the order in which it is told. */
public enum Loss {
  CONCEPT_ID("concept ids"),
  SUBJECT("subjects"),
  CONCEPT_NOTE("notes on concepts"),
  DEFINITION("definitions"),
  LONE_DEFINITION("definitions in a language without a term"),
  TYPE("the type of each term"),
  STATUS("the status of each term"),
  WITHDRAWN_TERMS("deprecated and superseded terms"),
  UNPAIRED_TERMS("terms without an equivalent"),
  GRAMMAR("part of speech, gender and number"),
  GEOGRAPHY("where a term is used"),
  REPLACEMENT("what replaced a term"),
  REPLACEMENT_PROOF("the paragraphs that prove a replacement"),
  ORIGIN("who put a term there"),
  SOURCE("the sources of terms that a citation proves"),
  CONFIDENCE("confidence"),
  TERM_NOTE("notes on terms"),
  PLACE("citations"),
  FURTHER_PLACES("every citation but the first"),
  SENTENCE("the sentences of citations"),
  FURTHER_SENTENCES("the sentence of every citation but the first"),
  VERSION("the versions of the cited documents"),
  USAGE("usage per year"),
  PARAGRAPHS_WITHOUT_SOURCE("paragraphs that the first language does not have");

  private final String phrase;

  Loss(String phrase) {
    this.phrase = phrase;
  }

  /** In English words. */
  public String phrase() {
    return phrase;
  }

  /** The key of the words in the languages of the interface: {@code concept-id}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The phrases of several, with commas between them. */
  public static String phrases(Set<Loss> losses) {
    return String.join(", ", losses.stream().sorted().map(Loss::phrase).toList());
  }
}
