package org.hexapla.align;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.hexapla.corpus.Paragraph;
import org.hexapla.text.ClauseSplitter;
import org.hexapla.text.Language;
import org.hexapla.text.Span;

/** What is done to the paragraphs of one language, so that pairing them again is a task. */
enum Perturbation {
  /** Nothing but that unprinted numbers are counted anew. */
  NONE,
  /** One paragraph in ten is missing. */
  DROP,
  /** One in ten is joined with the next. */
  MERGE,
  /** One in ten is split at the bound of a clause. */
  SPLIT,
  /** All digits are gone, and all printed numbers. */
  NO_NUMBERS,
  /** Three in ten are dropped, joined or split, and all numbers are gone. */
  ALL;

  private static final double SHARE = 0.1;

  private static final ClauseSplitter CLAUSES = new ClauseSplitter();

  /** A paragraph and the positions of the original ones of which it was made. */
  record Made(Paragraph paragraph, Set<Integer> origins) {}

  List<Made> apply(List<Paragraph> paragraphs, Language language, Random random) {
    List<Made> made = new ArrayList<>();
    boolean free = true; // no change beside a change, so that gold beads stay 2-1 at the most
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      Perturbation change = free ? change(random) : NONE;
      free = change == NONE;
      if (change == MERGE && i + 1 < paragraphs.size()) {
        String space = language.spaced() ? " " : "";
        String text = paragraph.text() + space + paragraphs.get(i + 1).text();
        made.add(new Made(with(paragraph, text, paragraph.number()), Set.of(i, i + 1)));
        i++;
      } else if (change == SPLIT) {
        for (Paragraph part : split(paragraph, language)) {
          made.add(new Made(part, Set.of(i)));
        }
      } else if (change != DROP) {
        made.add(new Made(paragraph, Set.of(i)));
      }
    }
    return counted(made);
  }

  private Perturbation change(Random random) {
    double drawn = random.nextDouble();
    return switch (this) {
      case DROP, MERGE, SPLIT -> drawn < SHARE ? this : NONE;
      case ALL ->
          drawn < SHARE ? DROP : drawn < 2 * SHARE ? MERGE : drawn < 3 * SHARE ? SPLIT : NONE;
      case NONE, NO_NUMBERS -> NONE;
    };
  }

  private static Paragraph with(Paragraph paragraph, String text, String number) {
    return new Paragraph(paragraph.id(), paragraph.kind(), number, text, paragraph.footnotes());
  }

  /** Two halves at the bound of a clause next to the middle; one where there is no bound. */
  private static List<Paragraph> split(Paragraph paragraph, Language language) {
    String text = paragraph.text();
    int best = -1;
    for (Span clause : CLAUSES.clauses(text, new Span(0, text.length()), language)) {
      int middle = text.length() / 2;
      if (clause.start() > 0
          && (best < 0 || Math.abs(clause.start() - middle) < Math.abs(best - middle))) {
        best = clause.start();
      }
    }
    return best < 0
        ? List.of(paragraph)
        : List.of(
            with(paragraph, text.substring(0, best).strip(), paragraph.number()),
            with(paragraph, text.substring(best), null));
  }

  /** Gives every paragraph the id that a reader would have given it. */
  private List<Made> counted(List<Made> made) {
    boolean numberless = this == NO_NUMBERS || this == ALL;
    Map<Paragraph.Kind, Integer> counts = new EnumMap<>(Paragraph.Kind.class);
    List<Made> counted = new ArrayList<>();
    for (Made each : made) {
      Paragraph paragraph = each.paragraph();
      String number = numberless ? null : paragraph.number();
      String text = numberless ? paragraph.text().replaceAll("\\p{Nd}", "") : paragraph.text();
      int count = counts.merge(paragraph.kind(), 1, Integer::sum);
      String id = number != null ? paragraph.id() : paragraph.kind().label() + count;
      boolean seen = counted.stream().anyMatch(one -> one.paragraph().id().equals(id));
      counted.add(
          new Made(
              new Paragraph(
                  seen ? id + "-" + count : id,
                  paragraph.kind(),
                  number,
                  text.isBlank() ? "…" : text,
                  paragraph.footnotes()),
              each.origins()));
    }
    return counted;
  }
}
