package org.hexapla.corpus.read;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.hexapla.corpus.ResolutionReader;

/**
 * Reads {@code .docx}: paragraphs with their automatic numbers, cells of tables, real footnotes;
 * heads and feet of pages, comments and deleted text are left out.
 */
@Singleton
final class WordReader implements ResolutionReader {

  @Override
  public boolean reads(Path file, byte[] head) {
    return FileForm.of(file, head) == FileForm.DOCX;
  }

  @Override
  public Result read(Request request) {
    try (XWPFDocument document =
        new XWPFDocument(new ByteArrayInputStream(FileBytes.ofPacked(request.file())))) {
      return Documents.fromLayout(new WordText(document).read(), request, new ArrayList<>());
    } catch (IOException e) {
      return Documents.unreadable(e);
    } catch (RuntimeException e) {
      // The library answers damaged files with many kinds of unchecked exceptions.
      return Documents.damaged("the .docx", e);
    }
  }
}
