package org.hexapla.corpus.read;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    List<String> warnings = new ArrayList<>();
    try {
      Document page = parse(FileBytes.of(request.file()), warnings);
      return Documents.fromLayout(new WebPageText().read(page), request, warnings);
    } catch (IOException e) {
      return Documents.unreadable(e);
    }
  }

  /** In the encoding that the page declares; else in UTF-8, or in what its letters tell. */
  private static Document parse(byte[] bytes, List<String> warnings) throws IOException {
    Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
    boolean declared =
        !page.select("meta[charset], meta[http-equiv=content-type]").isEmpty()
            || !page.charset().equals(StandardCharsets.UTF_8);
    if (declared || TextDecoder.strict(bytes, StandardCharsets.UTF_8).isPresent()) {
      return page;
    }
    TextDecoder.Result decoded =
        TextDecoder.guessed(bytes, text -> Jsoup.parse(text).body().text());
    if (decoded instanceof TextDecoder.Result.Text text) {
      warnings.add(String.valueOf(text.warning()));
      return Jsoup.parse(text.text());
    }
    throw new IOException(((TextDecoder.Result.Refused) decoded).reason());
  }
}
