package org.hexapla.exchange;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.TermSection;
import org.hexapla.text.Language;

/**
 * In which entries a term stands. Terms are the same where they differ in case, blanks or the form
 * of Unicode alone: an import joins entries, so it folds less than a search does.
 */
final class KnownTerms {

  /** The ids of the entries by language and term. */
  private final Map<Key, String[]> ids = new HashMap<>();

  private record Key(Language language, String folded) {}

  void add(ConceptEntry entry) {
    for (LanguageSection section : entry.sections()) {
      for (TermSection term : section.terms()) {
        ids.merge(
            new Key(section.language(), fold(term.term())),
            new String[] {entry.id()},
            KnownTerms::union);
      }
    }
  }

  /** The languages in which each entry shares a term with these, by the entry's id. */
  Map<String, Set<Language>> sharing(List<ImportedTerm> terms) {
    Map<String, Set<Language>> shared = new LinkedHashMap<>();
    for (ImportedTerm term : terms) {
      String[] found = ids.get(new Key(term.language(), fold(term.term())));
      if (found != null) {
        for (String id : found) {
          shared.computeIfAbsent(id, i -> new TreeSet<>()).add(term.language());
        }
      }
    }
    return shared;
  }

  static boolean same(String one, String other) {
    return fold(one).equals(fold(other));
  }

  private static String fold(String term) {
    return Normalizer.normalize(term, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static String[] union(String[] known, String[] added) {
    if (Arrays.asList(known).contains(added[0])) {
      return known;
    }
    String[] all = Arrays.copyOf(known, known.length + 1);
    all[known.length] = added[0];
    return all;
  }
}
