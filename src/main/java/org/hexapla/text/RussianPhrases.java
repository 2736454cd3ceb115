package org.hexapla.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexapla.text.RussianDictionary.Reading;
import org.hexapla.text.RussianHead.Group;

/**
 * Russian phrases by what a dictionary says of their words: the form that a glossary shows, and
 * which words cannot belong to a name. Not thread-safe.
 */
public final class RussianPhrases {

  private static final Pattern WORD = Pattern.compile("(?U)[\\w-]+|…");

  private final RussianForms forms = new RussianForms();

  /** Whether a word can only be a verb or what makes a sentence; false where it is not known. */
  public boolean isVerbal(String word) {
    List<Reading> readings = forms.readings(word);
    return !readings.isEmpty() && readings.stream().allMatch(Reading::isVerbal);
  }

  /** Whether a word can only agree with a noun behind it: no term ends with it. */
  public boolean isModifier(String word) {
    List<Reading> readings = forms.readings(word);
    return !readings.isEmpty()
        && readings.stream().anyMatch(Reading::isModifier)
        && readings.stream().allMatch(one -> one.isModifier() || one.isVerbal() || one.isAdverb());
  }

  /**
   * Whether a word cannot belong to the noun before it, for it can only be subject or object
   * ({@code на сессии | доклад}), nor to an adjective with which it does not agree.
   */
  public boolean standsApart(String before, String word) {
    long features = forms.features(word, false) | forms.features(word, true);
    long modifier = forms.features(before, true);
    if (modifier != 0 && forms.features(before, false) == 0) {
      return features != 0 && (features & modifier) == 0 && !forms.isAdverb(word);
    }
    return features != 0
        && RussianFeatures.isSubjectOrObject(features)
        && modifier == 0
        && forms.features(before, false) != 0
        && !forms.isAdverb(word);
  }

  private record Phrase(String text, List<MatchResult> words, RussianHead head, int count) {}

  /**
   * A phrase in the nominative, in the number that most of its forms have; the words behind its
   * head and the capitals as the most frequent form of that number has them.
   *
   * @param counts the forms in which it occurs, {@code …} where a number stands, with what each
   *     counts for
   * @return nothing where the dictionary does not have its words, or no head begins it
   */
  public Optional<String> nominative(Map<String, Integer> counts) {
    List<Phrase> phrases = new ArrayList<>();
    counts.forEach((form, count) -> phrase(form, count).ifPresent(phrases::add));
    boolean plural = isPlural(phrases, 0);
    Optional<Phrase> most =
        phrases.stream()
            .filter(one -> RussianFeatures.ofNumber(one.head().features(), plural) != 0)
            .max(
                Comparator.comparingInt(Phrase::count)
                    .thenComparing(Phrase::text, Comparator.reverseOrder()));
    return most.flatMap(model -> composed(model, phrases));
  }

  private Optional<Phrase> phrase(String form, int count) {
    List<MatchResult> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(form);
    while (matcher.find()) {
      words.add(matcher.toMatchResult());
    }
    return RussianHead.of(words.stream().map(MatchResult::group).toList(), forms)
        .map(head -> new Phrase(form, words, head, count));
  }

  /** By the forms that leave no doubt; in doubt the singular, whose genitive is most frequent. */
  private static boolean isPlural(List<Phrase> phrases, int group) {
    int plural = 0;
    for (Phrase phrase : phrases) {
      if (group < phrase.head().groups().size()) {
        long features = phrase.head().groups().get(group).features();
        boolean both = RussianFeatures.maySingular(features) == RussianFeatures.mayPlural(features);
        plural += both ? 0 : RussianFeatures.mayPlural(features) ? phrase.count() : -phrase.count();
      }
    }
    return plural > 0;
  }

  private Optional<String> composed(Phrase model, List<Phrase> phrases) {
    StringBuilder composed = new StringBuilder(model.text());
    List<Group> groups = model.head().groups();
    for (int i = groups.size() - 1; i >= 0; i--) {
      Group group = groups.get(i);
      boolean many = isPlural(phrases, i);
      boolean plural = RussianFeatures.ofNumber(group.features(), many) != 0 ? many : !many;
      if (!compose(model, group, plural, composed)) {
        return Optional.empty();
      }
    }
    return Optional.of(composed.toString());
  }

  private boolean compose(Phrase model, Group group, boolean plural, StringBuilder composed) {
    long allowed = RussianFeatures.ofNumber(group.features(), plural);
    String gender = RussianFeatures.gender(allowed);
    for (int i = group.noun(); i >= group.from(); i--) {
      MatchResult word = model.words().get(i);
      String written = word.group();
      boolean noun = i == group.noun() && (forms.features(written, false) & allowed) != 0;
      if (!noun && (forms.features(written, true) & RussianFeatures.anyGender(allowed)) == 0) {
        continue; // a conjunction, an adverb or a slot
      }
      long agreed = noun ? allowed : RussianFeatures.anyGender(allowed);
      Optional<String> form = forms.nominative(written, !noun, agreed, plural, gender);
      if (form.isEmpty()) {
        return false;
      }
      composed.replace(word.start(), word.end(), cased(form.get(), written));
    }
    return true;
  }

  /** With the capitals of the form in the text. */
  private static String cased(String form, String as) {
    if (as.length() > 1 && as.equals(as.toUpperCase(Locale.ROOT))) {
      return form.toUpperCase(Locale.ROOT);
    }
    StringBuilder cased = new StringBuilder(form);
    boolean first = true;
    for (int i = 0; i < Math.min(form.length(), as.length()); i++) {
      if (first && Character.isUpperCase(as.charAt(i))) {
        cased.setCharAt(i, Character.toUpperCase(form.charAt(i)));
      }
      first = form.charAt(i) == '-';
    }
    return cased.toString();
  }
}
