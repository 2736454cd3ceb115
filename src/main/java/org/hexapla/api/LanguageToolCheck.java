package org.hexapla.api;

import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexapla.api.LanguageToolAnswer.Detected;
import org.hexapla.api.LanguageToolAnswer.LanguageAnswer;
import org.hexapla.api.LanguageToolAnswer.Match;
import org.hexapla.api.LanguageToolAnswer.MatchType;
import org.hexapla.api.LanguageToolAnswer.Software;
import org.hexapla.api.LanguageToolAnswer.Surroundings;
import org.hexapla.api.LanguageToolAnswer.Value;
import org.hexapla.api.LanguageToolAnswer.Warnings;
import org.hexapla.check.Draft;
import org.hexapla.check.DraftChecker;
import org.hexapla.check.Finding;
import org.hexapla.check.FindingKind;
import org.hexapla.text.Language;
import org.hexapla.text.LanguageDetector;
import org.hexapla.text.SentenceSplitter;
import org.hexapla.text.Span;

/** Answers a request of LanguageTool's protocol with the findings of a draft. */
@Singleton
final class LanguageToolCheck {

  /** UTF-16 units. */
  static final int LONGEST_TEXT = 1_000_000;

  /** UTF-16 units on either side of a finding. */
  private static final int SURROUNDINGS = 40;

  private static final String AUTOMATIC = "auto";

  private final DraftChecker checker;
  private final SentenceSplitter splitter;

  LanguageToolCheck(DraftChecker checker, SentenceSplitter splitter) {
    this.checker = checker;
    this.splitter = splitter;
  }

  /**
   * The answer.
   *
   * @param fields of the request, by name; unknown ones do no harm
   */
  LanguageToolAnswer answer(AnnotatedText text, Map<String, String> fields) {
    String plain = text.text();
    if (plain.length() > LONGEST_TEXT) {
      throw ProblemException.of(
          HttpStatus.REQUEST_ENTITY_TOO_LARGE,
          "the text has " + plain.length() + " characters; at most " + LONGEST_TEXT);
    }
    String tag = fields.getOrDefault("language", "").strip();
    if (tag.isEmpty()) {
      throw ProblemException.badRequest("'language' is missing; a BCP 47 tag or 'auto'");
    }
    Optional<Language> detected = LanguageDetector.detect(plain);
    Language language =
        tag.equalsIgnoreCase(AUTOMATIC) ? detected.orElse(Language.EN) : language("language", tag);
    String shownTag = tag.equalsIgnoreCase(AUTOMATIC) ? language.code() : tag;
    Draft draft = draft(plain, language, fields);
    List<Span> sentences = splitter.sentences(plain, language);
    return new LanguageToolAnswer(
        Software.own(),
        new Warnings(false),
        new LanguageAnswer(CheckedLanguages.name(shownTag), shownTag, detected(detected, language)),
        checker.check(draft).stream().map(finding -> match(finding, text, sentences)).toList());
  }

  /** The language that the text seems to be in; without confidence the one it is checked in. */
  private static Detected detected(Optional<Language> detected, Language otherwise) {
    Language seems = detected.orElse(otherwise);
    return new Detected(seems.englishName(), seems.code(), detected.isPresent() ? 1 : 0);
  }

  private static Draft draft(String text, Language language, Map<String, String> fields) {
    Draft draft = new Draft(text, language, null, null, kinds(fields));
    String source = fields.getOrDefault("srctext", "");
    String sourceTag = fields.getOrDefault("motherTongue", "");
    Optional<Language> from = CheckedLanguages.of(sourceTag);
    return source.isBlank() || from.isEmpty() ? draft : draft.from(source, from.get());
  }

  private static Set<FindingKind> kinds(Map<String, String> fields) {
    List<String> enabled = list(fields.getOrDefault("enabledRules", ""));
    List<String> disabled = list(fields.getOrDefault("disabledRules", ""));
    List<String> disabledCategories = list(fields.getOrDefault("disabledCategories", ""));
    boolean only = Boolean.parseBoolean(fields.getOrDefault("enabledOnly", ""));
    Set<FindingKind> kinds = EnumSet.noneOf(FindingKind.class);
    for (FindingKind kind : FindingKind.values()) {
      String id = LanguageToolRules.id(kind);
      boolean asked = FindingKind.standard().contains(kind) || enabled.contains(id);
      boolean wanted =
          asked
              && !disabled.contains(id)
              && !disabledCategories.contains(LanguageToolRules.CATEGORY.id())
              && (!only || enabled.contains(id));
      if (wanted) {
        kinds.add(kind);
      }
    }
    return kinds;
  }

  private static List<String> list(String commaSeparated) {
    return Arrays.stream(commaSeparated.split(",")).map(String::strip).toList();
  }

  private static Language language(String field, String tag) {
    return CheckedLanguages.of(tag)
        .orElseThrow(
            () ->
                ProblemException.badRequest(
                    "'"
                        + field
                        + "': '"
                        + tag
                        + "' is not a language that Hexapla checks; known are "
                        + String.join(", ", Language.codes())
                        + " with any region"));
  }

  private static Match match(Finding finding, AnnotatedText text, List<Span> sentences) {
    Finding.Note note = finding.note();
    Span span = note.span();
    Span whole = text.inWhole(span);
    String plain = text.text();
    return new Match(
        note.message(),
        finding.kind().description(),
        whole.start(),
        whole.length(),
        note.replacements().stream().map(Value::new).toList(),
        surroundings(plain, span),
        sentences.stream()
            .filter(sentence -> sentence.contains(span))
            .findFirst()
            .map(sentence -> sentence.of(plain))
            .orElse(plain.substring(span.start(), span.end())),
        new MatchType("Other"),
        LanguageToolRules.of(finding.kind()));
  }

  private static Surroundings surroundings(String text, Span span) {
    int from = bound(text, Math.max(0, span.start() - SURROUNDINGS));
    int to = bound(text, Math.min(text.length(), span.end() + SURROUNDINGS));
    String before = from > 0 ? "..." : "";
    String after = to < text.length() ? "..." : "";
    String words = (before + text.substring(from, to) + after).replace('\n', ' ');
    return new Surroundings(words, span.start() - from + before.length(), span.length());
  }

  /** A place that does not cut a character of two units apart. */
  private static int bound(String text, int place) {
    boolean inside =
        place > 0
            && place < text.length()
            && Character.isLowSurrogate(text.charAt(place))
            && Character.isHighSurrogate(text.charAt(place - 1));
    return inside ? place - 1 : place;
  }
}
