package org.hexapla.corpus.read;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.hexapla.corpus.ResolutionReader;

/**
 * Reads PDF by where the words stand on the page: what is raised and small is a footnote's mark,
 * what is small at the foot of the page a footnote, what is the same at the head of the pages no
 * text.
 */
@Singleton
final class PdfReader implements ResolutionReader {

  @Override
  public boolean reads(Path file, byte[] head) {
    return FileForm.of(file, head) == FileForm.PDF;
  }

  @Override
  public Result read(Request request) {
    try (PDDocument document = Loader.loadPDF(FileBytes.of(request.file()))) {
      PdfText text = new PdfText(PdfGlyphs.pages(document));
      if (text.words().isBlank()) {
        return new Result.Refused("the PDF has no text layer, only images: it needs OCR");
      }
      return Documents.read(text.words(), text::read, request, new ArrayList<>());
    } catch (InvalidPasswordException e) {
      return new Result.Refused("the PDF is encrypted; save it without a password");
    } catch (IOException e) {
      return Documents.unreadable(e);
    } catch (RuntimeException e) {
      // The library answers damaged files with many kinds of unchecked exceptions.
      return Documents.damaged("the PDF", e);
    }
  }
}
