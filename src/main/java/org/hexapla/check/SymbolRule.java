package org.hexapla.check;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexapla.text.Span;

/** Finds symbols of resolutions as no language writes them: {@code A/RES/61-266}. */
final class SymbolRule implements DraftRule {

  /** Asked behind the first letter: a text is soon passed where that letter is not. */
  private static final String BEFORE = "(?<![A-Za-z0-9/].)";

  private static final String BEHIND = "(?![A-Za-z0-9/\\-])";

  private static final String OF_A_SESSION = "$1/RES/$2/$3";
  private static final String OF_THE_COUNCIL = "$1/RES/$2 ($3)";

  private static final List<Form> FORMS =
      List.of(
          Form.of("AE", "[/.-](?:RES|Res|res)[/.-](\\d{1,3})[.\\-\\\\](\\d{1,3})", OF_A_SESSION),
          Form.of("AE", "[.\\-](?:RES|Res|res)[/.\\-](\\d{1,3})/(\\d{1,3})", OF_A_SESSION),
          Form.of("AE", "/(?:Res|res)/(\\d{1,3})/(\\d{1,3})", OF_A_SESSION),
          Form.of("AE", "/RES (\\d{1,3})/(\\d{1,3})", OF_A_SESSION),
          Form.of("S", "/(?:RES|Res|res)/(\\d{1,4})[/-]((?:19|20)\\d\\d)", OF_THE_COUNCIL),
          Form.of("S", "/(?:Res|res)/(\\d{1,4}) ?\\(((?:19|20)\\d\\d)\\)", OF_THE_COUNCIL));

  /**
   * What is wrong and what stands in its place.
   *
   * @param right in words of regular expressions
   */
  private record Form(Pattern wrong, String right) {
    static Form of(String series, String wrong, String right) {
      return new Form(Pattern.compile("([" + series + "])" + BEFORE + wrong + BEHIND), right);
    }
  }

  @Override
  public Set<FindingKind> kinds() {
    return Set.of(FindingKind.REFERENCE);
  }

  @Override
  public void check(DraftReading reading, Consumer<Finding> findings) {
    for (Form form : FORMS) {
      Matcher match = form.wrong().matcher(reading.text());
      while (match.find()) {
        String right = form.wrong().matcher(match.group()).replaceFirst(form.right());
        findings.accept(finding(reading, new Span(match.start(), match.end()), right));
      }
    }
  }

  private static Finding finding(DraftReading reading, Span span, String right) {
    String message =
        Messages.in(reading.language()).text("reference.symbol", span.of(reading.text()), right);
    Finding.Note note = new Finding.Note(span, Finding.Level.ERROR, message, List.of(right), null);
    return new Finding.WrongReference(note, right);
  }
}
