package org.hexapla.corpus;

import java.util.List;

/** Documents for tests of any room. */
public final class Resolutions {

  private Resolutions() {}

  /** A document with other footnotes and references. */
  public static Resolution with(
      Resolution plain, List<Footnote> footnotes, List<Reference> references) {
    return new Resolution(
        plain.symbol(),
        plain.language(),
        plain.version(),
        plain.kind(),
        plain.body(),
        plain.session(),
        plain.agendaItem(),
        plain.title(),
        plain.date(),
        plain.adopted(),
        plain.meeting(),
        plain.adoption(),
        plain.vote(),
        plain.drafts(),
        plain.sponsors(),
        plain.paragraphs(),
        footnotes,
        references);
  }
}
