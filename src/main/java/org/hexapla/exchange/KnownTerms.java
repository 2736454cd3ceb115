package org.hexapla.exchange;

import java.text.Normalizer;
import java.util.ArrayList;
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
 *
 * <p>A table with open addressing keeps 12 bytes a term: its hash of 64 bits, which among a million
 * terms is that of another with a chance of one in forty million, and the number of its entry.
 */
final class KnownTerms {

  /** Slots at first; a power of two. */
  private static final int FIRST_SLOTS = 1 << 10;

  private final List<String> ids = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private long[] hashes = new long[FIRST_SLOTS];

  /** The number of the entry in {@link #ids}, from 1; 0 in a free slot. */
  private int[] entries = new int[FIRST_SLOTS];

  private int used;

  void add(ConceptEntry entry) {
    int number =
        numbers.computeIfAbsent(
            entry.id(),
            id -> {
              ids.add(id);
              return ids.size();
            });
    for (LanguageSection section : entry.sections()) {
      for (TermSection term : section.terms()) {
        if (2 * used >= hashes.length) {
          grow();
        }
        put(hash(section.language(), term.term()), number);
      }
    }
  }

  /** The languages in which each entry shares a term with these, by the entry's id. */
  Map<String, Set<Language>> sharing(List<ImportedTerm> terms) {
    Map<String, Set<Language>> shared = new LinkedHashMap<>();
    for (ImportedTerm term : terms) {
      long hash = hash(term.language(), term.term());
      for (int slot = slot(hash); entries[slot] != 0; slot = next(slot)) {
        if (hashes[slot] == hash) {
          shared
              .computeIfAbsent(ids.get(entries[slot] - 1), id -> new TreeSet<>())
              .add(term.language());
        }
      }
    }
    return shared;
  }

  static boolean same(String one, String other) {
    return fold(one).equals(fold(other));
  }

  private void put(long hash, int number) {
    int slot = slot(hash);
    while (entries[slot] != 0) {
      if (hashes[slot] == hash && entries[slot] == number) {
        return;
      }
      slot = next(slot);
    }
    hashes[slot] = hash;
    entries[slot] = number;
    used++;
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldEntries = entries;
    hashes = new long[2 * oldHashes.length];
    entries = new int[2 * oldEntries.length];
    used = 0;
    for (int i = 0; i < oldEntries.length; i++) {
      if (oldEntries[i] != 0) {
        put(oldHashes[i], oldEntries[i]);
      }
    }
  }

  private int slot(long hash) {
    return (int) (hash >>> 32) & (hashes.length - 1);
  }

  private int next(int slot) {
    return (slot + 1) & (hashes.length - 1);
  }

  /** A polynomial over the folded words, its bits mixed as in SplitMix64. */
  private static long hash(Language language, String term) {
    long hash = language.ordinal() + 1;
    String folded = fold(term);
    for (int i = 0; i < folded.length(); i++) {
      hash = 0x100000001B3L * hash + folded.charAt(i);
    }
    hash = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
    hash = (hash ^ (hash >>> 27)) * 0x94D049BB133111EBL;
    return hash ^ (hash >>> 31);
  }

  private static String fold(String term) {
    return Normalizer.normalize(term, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ")
        .strip();
  }
}
