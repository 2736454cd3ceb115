package org.hexapla.align;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What is known of a term before the texts are asked, by keys.
 *
 * @param approved by source key the target keys that people have approved
 * @param named by source key the target keys of the same bearer's names
 */
record KnownTargets(Map<String, Set<String>> approved, Map<String, Set<String>> named) {

  boolean isApproved(String source, String target) {
    return approved.getOrDefault(source, Set.of()).contains(target);
  }

  boolean isNamed(String source, String target) {
    return named.getOrDefault(source, Set.of()).contains(target);
  }

  /** All target keys of a source key. */
  Set<String> of(String source) {
    Set<String> all = new LinkedHashSet<>(approved.getOrDefault(source, Set.of()));
    all.addAll(named.getOrDefault(source, Set.of()));
    return all;
  }
}
