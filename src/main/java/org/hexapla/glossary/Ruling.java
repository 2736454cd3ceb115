package org.hexapla.glossary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.glossary.Glossary.Rejection;

/**
 * What a decision makes of the glossary: written as a whole or not at all.
 *
 * @param entries as they are to be, each with the lock version on which it was judged; 0 for one
 *     that is new
 * @param withdrawn the entries of which nothing that people decided is to be left, with the lock
 *     versions on which they were judged: what a build or the starter glossary says shows again
 * @param rejected terms that no build is to propose again
 */
public record Ruling(
    List<ConceptEntry> entries, Map<String, Long> withdrawn, List<Rejection> rejected) {

  public Ruling {
    entries = List.copyOf(entries);
    withdrawn = Map.copyOf(withdrawn);
    rejected = List.copyOf(rejected);
  }

  /** A ruling that only changes entries. */
  public static Ruling of(ConceptEntry... entries) {
    return new Ruling(List.of(entries), Map.of(), List.of());
  }

  /** The lock versions on which all its entries were judged. */
  public Map<String, Long> versions() {
    Map<String, Long> versions = new LinkedHashMap<>();
    entries.forEach(entry -> versions.put(entry.id(), entry.lockVersion()));
    versions.putAll(withdrawn);
    return versions;
  }
}
