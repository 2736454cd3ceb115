package org.hexapla.corpus.read;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hexapla.corpus.ResolutionReader;

/**
 * Reads plain text and Markdown: a resolution where the line of an organ opens its body, any other
 * text paragraph by paragraph.
 */
@Singleton
final class PlainTextReader implements ResolutionReader {

  private static final Set<String> ENDINGS = Set.of("txt", "md", "markdown", "text");
  private static final long MOST_BYTES = 20L * 1024 * 1024;

  @Override
  public boolean reads(Path file, byte[] head) {
    return Files.isRegularFile(file) && (ENDINGS.contains(ending(file)) || looksLikeText(head));
  }

  @Override
  public Result read(Request request) {
    try {
      long size = Files.size(request.file());
      if (size > MOST_BYTES) {
        return new Result.Refused(
            "the file has " + size + " bytes; a text may have " + MOST_BYTES + ": split it");
      }
      return read(Files.readAllBytes(request.file()), request);
    } catch (IOException e) {
      return new Result.Refused("cannot be read: " + e.getMessage());
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

  private static boolean looksLikeText(byte[] head) {
    return head.length > 0 && !TextDecoder.isBinary(head);
  }

  private static String ending(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
