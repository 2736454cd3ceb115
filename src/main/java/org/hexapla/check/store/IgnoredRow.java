package org.hexapla.check.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.hexapla.check.FindingKind;
import org.hexapla.check.IgnoredFindings.Ignored;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/** Words that checks do not remark on. */
@MappedEntity(value = "ignored_finding", escape = false)
record IgnoredRow(
    @Id String id,
    @Nullable FindingKind kind,
    @Nullable Language language,
    String words,
    @Nullable String document,
    String who,
    Instant since) {

  static IgnoredRow of(Ignored ignored) {
    return new IgnoredRow(
        ignored.id(),
        ignored.kind(),
        ignored.language(),
        ignored.words(),
        ignored.document(),
        ignored.who(),
        ignored.since());
  }

  Ignored ignored() {
    return new Ignored(id, kind, language, words, document, who, since);
  }
}
