package org.hexapla.corpus.read;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
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
        new XWPFDocument(new ByteArrayInputStream(FileBytes.of(request.file())))) {
      return Documents.fromLayout(new WordText(document).read(), request, new ArrayList<>());
    } catch (EncryptedDocumentException e) {
      return new Result.Refused("the document is encrypted; save it without a password");
    } catch (IOException e) {
      return Documents.unreadable(e);
    } catch (RuntimeException e) {
      // The library answers damaged files with many kinds of unchecked exceptions.
      return new Result.Refused("the .docx is damaged and cannot be read: " + oneLine(e));
    }
  }

  private static String oneLine(RuntimeException failure) {
    String message = String.valueOf(failure.getMessage());
    return List.of(message.split("\n", 2)).get(0);
  }
}
