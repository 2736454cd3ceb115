package org.hexapla.corpus.read;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.ResolutionReader;
import org.hexapla.corpus.Symbol;

/**
 * Reads translation memories in TMX 1.4 (and 1.1 to 1.3) as a bitext. Where properties of a unit
 * name a document and a paragraph of it, the words are cited there; else under the number of the
 * unit in the file.
 */
@Singleton
final class TmxReader implements ResolutionReader {

  /** Bytes; a memory of a hundred thousand paragraphs in two languages. */
  private static final int MOST = 100 * 1024 * 1024;

  @Override
  public boolean reads(Path file, byte[] head) {
    return FileForm.of(file, head) == FileForm.TMX;
  }

  @Override
  public Result read(Request request) {
    String name = String.valueOf(request.file().getFileName()).replaceFirst("(?i)\\.tmx$", "");
    Symbol whole =
        Optional.ofNullable(request.symbol())
            .or(() -> Symbol.ofFileName(name))
            .orElseGet(() -> BitextDocuments.symbolOf("TMX", name));
    TmxUnits units = new TmxUnits(request.symbol(), whole);
    try {
      byte[] bytes = FileBytes.of(request.file(), MOST);
      units.read(SecureXml.open(new ByteArrayInputStream(bytes)));
    } catch (XMLStreamException e) {
      return new Result.Refused("line " + e.getLocation().getLineNumber() + ": " + wrong(e));
    } catch (IOException e) {
      return Documents.unreadable(e);
    }
    List<Resolution> documents = units.documents();
    return documents.isEmpty()
        ? new Result.Refused("the memory has no words in any of the six languages")
        : new Result.Read(documents, new ArrayList<>(units.warnings()), true);
  }

  /** What the parser says, without the place that it repeats. */
  private static String wrong(XMLStreamException failure) {
    String message = String.valueOf(failure.getMessage());
    int said = message.lastIndexOf("Message: ");
    String words = said < 0 ? message : message.substring(said + "Message: ".length());
    return "not well-formed XML (" + words.lines().findFirst().orElse("") + ")";
  }
}
