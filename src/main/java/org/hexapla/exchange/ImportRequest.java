package org.hexapla.exchange;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A glossary that is to come in.
 *
 * @param file in any form that a reader knows
 * @param dryRun whether only to say what would happen
 * @param strict whether one bad row or one conflict keeps the whole file out
 * @param encoding of a text; null for UTF-8, or what the file says of itself
 * @param who brings it, for the change log
 */
public record ImportRequest(
    Path file, boolean dryRun, boolean strict, @Nullable Charset encoding, String who) {

  /** The same in another file. */
  ImportRequest of(Path other) {
    return new ImportRequest(other, dryRun, strict, null, who);
  }
}
