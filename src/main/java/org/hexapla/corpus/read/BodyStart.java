package org.hexapla.corpus.read;

import java.util.List;
import java.util.Locale;
import org.hexapla.text.Language;

/**
 * Where the head of a document ends, and how what follows is to be read.
 *
 * @param headEnd the first line that no longer belongs to the head; 0 where there is none
 * @param body the first line of the body
 */
record BodyStart(Style style, int headEnd, int body) {

  /** How a body speaks. */
  enum Style {
    /** An organ speaks in one long sentence: {@code The General Assembly,}. */
    RESOLUTION,
    /** A decision that tells what happened: {@code At its 12th plenary meeting, on …}. */
    NARRATIVE,
    /** A corrigendum or amendment, line by line. */
    AMENDMENT,
    /** Articles. */
    INSTRUMENT,
    /** Paragraphs without any of these. */
    PLAIN
  }

  private static final int LONGEST_NUMBER_LINE = 200;

  static BodyStart in(List<TextLine> lines, Language language) {
    int organ = organLine(lines, language);
    if (isInstrument(lines, organ, language)) {
      return new BodyStart(Style.INSTRUMENT, 0, 0);
    }
    if (organ >= 0) {
      return new BodyStart(Style.RESOLUTION, organ, organ + 1);
    }
    int narrative = narrative(lines, language);
    if (narrative >= 0) {
      return new BodyStart(Style.NARRATIVE, narrative, narrative);
    }
    int amendment = amendmentLine(lines, language);
    return amendment >= 0
        ? new BodyStart(Style.AMENDMENT, amendment, amendment)
        : new BodyStart(Style.PLAIN, 0, 0);
  }

  /** Articles, and no organ that speaks from the beginning; it may speak at the preamble's end. */
  private static boolean isInstrument(List<TextLine> lines, int organ, Language language) {
    if (ArticleLabel.in(lines, language).isEmpty()) {
      return false;
    }
    List<String> preamble = Vocabulary.of(language).forms("preamble");
    return organ < 0
        || lines.subList(0, organ).stream().anyMatch(line -> preamble.contains(line.words()));
  }

  private static int organLine(List<TextLine> lines, Language language) {
    for (int i = 0; i < lines.size(); i++) {
      if (OrganLines.opening(lines.get(i).text(), language).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  /** The sentence behind a numbered title that names a meeting and its date. */
  private static int narrative(List<TextLine> lines, Language language) {
    Vocabulary words = Vocabulary.of(language);
    for (int i = 1; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      boolean titled =
          line.afterBlank()
              && lines.get(i - 1).words().length() <= LONGEST_NUMBER_LINE
              && HeadReader.isNumberedTitle(lines.get(i - 1));
      if (titled
          && words.contains(line.words(), "meeting")
          && Dates.of(language).first(line.words()).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  /** The line that consists of the word for corrigendum or amendment. */
  private static int amendmentLine(List<TextLine> lines, Language language) {
    List<String> forms = Vocabulary.of(language).forms("amendment");
    for (int i = 1; i < lines.size(); i++) {
      String text = lines.get(i).words().strip().toLowerCase(Locale.ROOT);
      if (forms.stream().anyMatch(form -> form.toLowerCase(Locale.ROOT).equals(text))) {
        return i;
      }
    }
    return -1;
  }
}
