package org.hexapla.check.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.hexapla.check.file.DraftForm.RefusedException;
import org.jspecify.annotations.Nullable;

/** {@code .docx}: the words of its body, a paragraph a line. */
final class WordForm implements DraftForm {

  static final String BODY = "word/document.xml";

  @Override
  public boolean reads(Request request) {
    String start = new String(request.head(), StandardCharsets.ISO_8859_1);
    return start.startsWith("PK") && (request.name().endsWith(".docx") || start.contains("word/"));
  }

  @Override
  public DraftText read(Request request) throws IOException, RefusedException {
    byte[] body = body(PackedFile.part(request.file(), BODY));
    return DraftFiles.inItsLanguage(WordRuns.of(XmlTree.parse(body)).text(), request.language());
  }

  /** The body that a file must have. */
  static byte[] body(byte @Nullable [] body) throws RefusedException {
    if (body == null) {
      throw new RefusedException("is called .docx but has no " + BODY + "; save it in Word again");
    }
    return body;
  }
}
