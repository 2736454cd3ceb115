package org.hexapla.corpus.read;

import java.nio.file.Path;
import java.util.List;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.ResolutionReader;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/** Text files as evaluations need them: read like an import, without a store. */
public final class TextFiles {
  private TextFiles() {}

  /** The document of a file; the symbol and the language where the file does not say them. */
  public static Resolution read(Path file, @Nullable String symbol, @Nullable Language language) {
    Symbol given = symbol == null ? null : new Symbol(symbol);
    ResolutionReader.Result result =
        new PlainTextReader().read(new ResolutionReader.Request(file, given, language));
    if (result instanceof ResolutionReader.Result.Read read) {
      List<Resolution> documents = read.documents();
      return documents.get(0);
    }
    throw new IllegalArgumentException(file + ": " + result);
  }
}
