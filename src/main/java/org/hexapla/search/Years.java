package org.hexapla.search;

import org.hexapla.corpus.DocumentDate;
import org.jspecify.annotations.Nullable;

/**
 * From which years documents are wanted. A document without a date is wanted only with all others.
 *
 * @param since the first year, or null for any
 * @param until the last year, or null for any
 */
public record Years(@Nullable Integer since, @Nullable Integer until) {

  public static final Years ALL = new Years(null, null);

  boolean hold(@Nullable DocumentDate date) {
    return equals(ALL)
        || (date != null
            && (since == null || date.year() >= since)
            && (until == null || date.year() <= until));
  }
}
