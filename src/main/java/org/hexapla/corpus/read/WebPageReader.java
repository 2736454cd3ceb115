package org.hexapla.corpus.read;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.hexapla.corpus.ResolutionReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Reads web pages: their paragraphs, lists and cells; navigation, scripts and styles are left out.
 */
@Singleton
final class WebPageReader implements ResolutionReader {

  @Override
  public boolean reads(Path file, byte[] head) {
    return FileForm.of(file, head) == FileForm.HTML;
  }

  @Override
  public Result read(Request request) {
    try {
      // The encoding is that of the page's own declaration, else UTF-8.
      Document page = Jsoup.parse(new ByteArrayInputStream(FileBytes.of(request.file())), null, "");
      return Documents.fromLayout(new WebPageText().read(page), request, new ArrayList<>());
    } catch (IOException e) {
      return Documents.unreadable(e);
    }
  }
}
