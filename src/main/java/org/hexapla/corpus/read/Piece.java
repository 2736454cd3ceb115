package org.hexapla.corpus.read;

import org.hexapla.corpus.Paragraph;
import org.jspecify.annotations.Nullable;

/** A paragraph that is still growing line by line. */
final class Piece {

  private final String id;
  private final Paragraph.Kind kind;
  private final @Nullable String number;
  private String text;

  Piece(String id, Paragraph.Kind kind, @Nullable String number, String text) {
    this.id = id;
    this.kind = kind;
    this.number = number;
    this.text = text;
  }

  void append(String more) {
    text = Paragraphs.join(text, more);
  }

  String id() {
    return id;
  }

  Paragraph.Kind kind() {
    return kind;
  }

  String text() {
    return text;
  }

  /** Whether it ends as a paragraph does, so that the next line may begin another. */
  boolean isComplete() {
    return Characters.endsParagraph(FootnoteMarks.strip(text));
  }

  boolean hasWords() {
    return !FootnoteMarks.strip(text).isBlank();
  }

  Paragraph paragraph() {
    String words = Characters.oneLine(FootnoteMarks.strip(text));
    return new Paragraph(id, kind, number, words, FootnoteMarks.in(text));
  }
}
