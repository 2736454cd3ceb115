package org.hexapla.corpus;

import java.nio.file.Path;
import java.util.List;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What is to be taken in.
 *
 * @param paths files, and folders whose files are taken in the order of their names; the prefix of
 *     a bitext counts as one file
 * @param symbol the symbol of all of them, or null where each tells its own
 * @param language the language of all of them, or null where each tells its own
 */
public record ImportRequest(
    List<Path> paths, @Nullable Symbol symbol, @Nullable Language language) {

  public ImportRequest {
    paths = List.copyOf(paths);
  }

  public static ImportRequest of(Path... paths) {
    return new ImportRequest(List.of(paths), null, null);
  }
}
