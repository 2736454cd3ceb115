package org.hexapla.glossary.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hexapla.glossary.AppliedDecisions;

/** Remembers applied decisions in the rows of the store. */
@Singleton
final class StoredAppliedDecisions implements AppliedDecisions {

  private final AppliedDecisionRows rows;

  StoredAppliedDecisions(AppliedDecisionRows rows) {
    this.rows = rows;
  }

  @Override
  public Set<String> among(Collection<String> digests) {
    Set<String> applied = new HashSet<>();
    for (List<String> chunk : Chunks.of(List.copyOf(digests))) {
      rows.findByDigestInList(chunk).forEach(row -> applied.add(row.digest()));
    }
    return applied;
  }

  @Override
  public void remember(String digest) {
    rows.save(new AppliedDecisionRow(digest, Instant.now()));
  }
}
