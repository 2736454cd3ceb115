package org.hexapla.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexapla.corpus.Citation;
import org.hexapla.corpus.DocumentDate;
import org.hexapla.text.Language;
import org.hexapla.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Shows any phrase as the documents have it: in its sentence, with the place, and with what other
 * languages say there. Thread-safe; sees every change of the corpus at once.
 */
public interface Concordance {

  /** UTF-16 units; a longer phrase is found nowhere. */
  int LONGEST_PHRASE = 500;

  /** Places that are counted, newest first, though fewer are shown. */
  int LINES_COUNTED = 200;

  /**
   * A place where the phrase stands.
   *
   * @param citation its span is that of the phrase in the paragraph
   * @param date when the document is from, or null
   * @param sentence the sentence that holds the phrase, or as much of the paragraph as does
   * @param match the phrase in that sentence
   * @param counterparts the paragraphs that say the same, by language; only languages in which the
   *     corpus has the document and the alignment found one
   */
  record Line(
      Citation citation,
      @Nullable DocumentDate date,
      String sentence,
      Span match,
      Map<Language, Counterpart> counterparts) {}

  /**
   * What another language says there.
   *
   * @param paragraphs their ids
   * @param text their words, paragraphs apart by a line end
   * @param clauses the clauses of that text that say what the clause with the phrase says, in
   *     order; empty where the alignment found none
   * @param marked where the text says what the phrase says, in order
   */
  record Counterpart(List<String> paragraphs, String text, List<Span> clauses, List<Mark> marked) {

    public Counterpart {
      paragraphs = List.copyOf(paragraphs);
      clauses = List.copyOf(clauses);
      marked = List.copyOf(marked);
    }

    Counterpart withMarks(List<Mark> others) {
      return new Counterpart(paragraphs, text, clauses, others);
    }
  }

  /**
   * An equivalent in a text.
   *
   * @param term as the glossary writes it; else the form in which it stands most often
   * @param known whether the glossary has it; else the alignment of words found it
   */
  record Mark(Span span, String term, boolean known) {}

  /**
   * The places of a phrase, newest document first.
   *
   * @param phrase in any form: inflected forms are found as well
   * @param from the language of the phrase
   * @param to the languages to show beside it
   * @param years of the documents
   * @param limit how many at the most
   */
  List<Line> find(String phrase, Language from, Set<Language> to, Years years, int limit);

  /** The same in the documents of all years. */
  default List<Line> find(String phrase, Language from, Set<Language> to, int limit) {
    return find(phrase, from, to, Years.ALL, limit);
  }

  /**
   * How often each equivalent stands for the phrase: most frequent first, at the end the places
   * where none was found.
   */
  static List<EquivalentCount> count(List<Line> lines, Language language) {
    return EquivalentCount.of(lines, language);
  }
}
