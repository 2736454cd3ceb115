package org.hexapla.corpus.read;

import java.util.Locale;
import org.hexapla.corpus.Footnote;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.Reference;
import org.hexapla.corpus.Resolution;

/** A document as plain lines, so that a fixture shows all of what was understood. */
final class DocumentText {
  private DocumentText() {}

  static String of(Resolution document) {
    StringBuilder out = new StringBuilder();
    line(out, "symbol", document.symbol());
    line(out, "language", document.language());
    line(out, "kind", document.kind().label());
    line(out, "body", document.body());
    line(out, "session", document.session());
    line(out, "agendaItem", document.agendaItem());
    line(out, "title", document.title());
    line(
        out,
        "date",
        document.date() == null
            ? null
            : document.date().value()
                + " "
                + document.date().basis().name().toLowerCase(Locale.ROOT));
    line(out, "adopted", document.adopted());
    line(out, "meeting", document.meeting());
    line(out, "adoption", document.adoption());
    if (document.vote() != null) {
      line(out, "vote", document.vote());
    }
    line(out, "drafts", document.drafts());
    line(out, "sponsors", document.sponsors().size() + " " + document.sponsors());
    for (Paragraph paragraph : document.paragraphs()) {
      out.append(paragraph.id())
          .append(" | ")
          .append(paragraph.kind().label())
          .append(" | ")
          .append(paragraph.number() == null ? "" : paragraph.number())
          .append(" | ")
          .append(paragraph.text())
          .append(" | ")
          .append(paragraph.footnotes())
          .append('\n');
    }
    for (Footnote footnote : document.footnotes()) {
      out.append(footnote.id()).append(" | ").append(footnote.text()).append('\n');
    }
    for (Reference reference : document.references()) {
      out.append("reference | ")
          .append(reference.symbol())
          .append(" | ")
          .append(reference.date() == null ? "" : reference.date())
          .append(" | ")
          .append(reference.citedParagraph() == null ? "" : reference.citedParagraph())
          .append(" | ")
          .append(reference.inParagraph())
          .append('\n');
    }
    return out.toString();
  }

  private static void line(StringBuilder out, String name, Object value) {
    out.append(name).append(": ").append(value == null ? "" : value).append('\n');
  }
}
