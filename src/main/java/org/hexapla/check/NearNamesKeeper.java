package org.hexapla.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.Glossary.ChangeMark;
import org.hexapla.search.Recognizer;
import org.hexapla.search.Recognizer.KnownTerm;
import org.hexapla.text.Language;
import org.hexapla.text.TextAnalyzer;
import org.hexapla.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Makes the near misses of one language when they are first asked for and keeps them up to date:
 * entries that were changed go into a small index that is laid over the large one. Thread-safe.
 */
final class NearNamesKeeper {

  /** Changed entries; with more of them all is made anew. */
  private static final int MOST_CHANGED = 1_000;

  /** Lists of words that are no slips of others. */
  private static final List<String> GENERAL_WORDS = List.of("class-heads", "general-vocabulary");

  private final Language language;
  private final Glossary glossary;
  private final Recognizer recognizer;
  private final TextAnalyzer analyzer;
  private volatile @Nullable Current state;

  NearNamesKeeper(
      Language language, Glossary glossary, Recognizer recognizer, TextAnalyzer analyzer) {
    this.language = language;
    this.glossary = glossary;
    this.recognizer = recognizer;
    this.analyzer = analyzer;
  }

  /**
   * The names as the glossary was at a moment.
   *
   * @param changed the ids of entries of which the large index knows an earlier state
   */
  record Current(
      long revision, ChangeMark mark, NearNames large, Set<String> changed, NearNames small) {

    /** The names that may be meant by what is left of a name. */
    List<KnownTerm> of(long hash) {
      List<KnownTerm> found = large.of(hash);
      if (changed.isEmpty()) {
        return found;
      }
      List<KnownTerm> current = new ArrayList<>(found);
      current.removeIf(term -> changed.contains(term.conceptId()));
      current.addAll(small.of(hash));
      return current;
    }

    boolean hasWord(String word) {
      return large.hasWord(word) || small.hasWord(word);
    }
  }

  Current current() {
    Current known = state;
    return known != null && known.revision() == glossary.revision() ? known : follow();
  }

  private synchronized Current follow() {
    long revision = glossary.revision(); // first: a change meanwhile makes the state outdated
    Current known = state;
    if (known == null || known.revision() != revision) {
      ChangeMark newest = glossary.newestChange();
      known = changed(known, revision, newest).orElseGet(() -> anew(revision, newest));
      state = known;
    }
    return known;
  }

  private Current anew(long revision, ChangeMark newest) {
    NearNames.Builder all = new NearNames.Builder(analyzer);
    recognizer.forEachTerm(language, all);
    GENERAL_WORDS.forEach(list -> WordLists.read(language, list).forEach(all::addWords));
    NearNames none = new NearNames.Builder(analyzer).build();
    return new Current(revision, newest, all.build(), Set.of(), none);
  }

  private Optional<Current> changed(@Nullable Current known, long revision, ChangeMark newest) {
    if (known == null) {
      return Optional.empty();
    }
    return glossary
        .changedSince(known.mark())
        .map(
            since -> {
              Set<String> ids = new HashSet<>(known.changed());
              ids.addAll(since);
              return ids;
            })
        .filter(ids -> ids.size() <= MOST_CHANGED)
        .map(
            ids -> {
              NearNames.Builder small = new NearNames.Builder(analyzer);
              ids.forEach(id -> recognizer.terms(id, language).forEach(small));
              return new Current(revision, newest, known.large(), Set.copyOf(ids), small.build());
            });
  }
}
