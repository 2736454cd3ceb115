package org.hexapla.web;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.Glossary.Change;
import org.hexapla.web.ConceptPage.ChangeLine;

/**
 * Says the change log in the language of the interface. The log is kept in English: what was done,
 * and behind a colon the terms as they were left, those that a person decided with their status.
 */
final class ChangeLines {

  private static final Pattern STATUS =
      Pattern.compile(
          Arrays.stream(AdministrativeStatus.values())
              .map(AdministrativeStatus::label)
              .collect(Collectors.joining("|", "(?<=” )(?:", ")(?=, |$)")));

  private final Texts texts;

  ChangeLines(Texts texts) {
    this.texts = texts;
  }

  List<ChangeLine> of(List<Change> changes) {
    return changes.stream().map(this::line).toList();
  }

  private ChangeLine line(Change change) {
    return new ChangeLine(
        change.at().atZone(ZoneOffset.UTC).toLocalDate().toString(),
        orAsItIs("change.who.", change.who()),
        what(change.what()));
  }

  private String what(String logged) {
    int colon = logged.indexOf(": ");
    return colon < 0
        ? orAsItIs("change.", logged)
        : texts.say("change.of", orAsItIs("change.", logged.substring(0, colon)))
            + " "
            + terms(logged.substring(colon + 2));
  }

  private String terms(String logged) {
    return STATUS
        .matcher(logged)
        .replaceAll(found -> Matcher.quoteReplacement(texts.say("status." + found.group())));
  }

  private String orAsItIs(String prefix, String word) {
    return texts.find(prefix + word).orElse(word);
  }
}
