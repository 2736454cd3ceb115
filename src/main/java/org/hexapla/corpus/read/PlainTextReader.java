package org.hexapla.corpus.read;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hexapla.corpus.ResolutionReader;

/**
 * Reads plain text and Markdown: a resolution where the line of an organ opens its body, any other
 * text paragraph by paragraph.
 */
@Singleton
final class PlainTextReader implements ResolutionReader {

  @Override
  public boolean reads(Path file, byte[] head) {
    return Files.isRegularFile(file) && FileForm.of(file, head) == FileForm.TEXT;
  }

  @Override
  public Result read(Request request) {
    try {
      return read(FileBytes.of(request.file()), request);
    } catch (IOException e) {
      return Documents.unreadable(e);
    }
  }

  private static Result read(byte[] bytes, Request request) {
    TextDecoder.Result decoded = TextDecoder.decode(bytes);
    if (decoded instanceof TextDecoder.Result.Refused refused) {
      return new Result.Refused(refused.reason());
    }
    TextDecoder.Result.Text text = (TextDecoder.Result.Text) decoded;
    List<String> warnings = new ArrayList<>();
    if (text.warning() != null) {
      warnings.add(text.warning());
    }
    return Documents.fromText(Characters.clean(text.text()), request, warnings);
  }
}
