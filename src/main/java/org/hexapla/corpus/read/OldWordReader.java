package org.hexapla.corpus.read;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.hexapla.corpus.ResolutionReader;

/** Reads {@code .doc}, the form of Word 97 to 2003 in which the UN gives its older documents. */
@Singleton
final class OldWordReader implements ResolutionReader {

  private static final String TEXT = "WordDocument";

  /** What a {@code .docx} with a password is packed into. */
  private static final String ENCRYPTED = "EncryptedPackage";

  private static final String IS_ENCRYPTED =
      "the document is encrypted; save it without a password";

  @Override
  public boolean reads(Path file, byte[] head) {
    return FileForm.of(file, head) == FileForm.DOC;
  }

  @Override
  public Result read(Request request) {
    try (POIFSFileSystem files =
        new POIFSFileSystem(new ByteArrayInputStream(FileBytes.of(request.file())))) {
      if (files.getRoot().hasEntryCaseInsensitive(ENCRYPTED)) {
        return new Result.Refused(IS_ENCRYPTED);
      }
      if (!files.getRoot().hasEntryCaseInsensitive(TEXT)) {
        return new Result.Refused("the file is of Office, but no document of Word");
      }
      try (HWPFDocument document = new HWPFDocument(files)) {
        return Documents.fromLayout(new OldWordText(document).read(), request, new ArrayList<>());
      }
    } catch (EncryptedDocumentException e) {
      return new Result.Refused(IS_ENCRYPTED);
    } catch (OldWordFileFormatException e) {
      return new Result.Refused("the document is of Word 95 or older; save it as .docx");
    } catch (IOException e) {
      return Documents.unreadable(e);
    } catch (RuntimeException e) {
      // The library answers damaged files with many kinds of unchecked exceptions.
      return Documents.damaged("the .doc", e);
    }
  }
}
