package org.hexapla.check.file;

import java.util.List;
import java.util.stream.Collectors;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.ResolutionReader;
import org.hexapla.corpus.Symbol;
import org.jspecify.annotations.Nullable;

/**
 * PDF, {@code .doc} and web pages, as they are read into the corpus: lines joined to paragraphs.
 */
final class DocumentForm implements DraftForm {

  private static final Symbol DRAFT = new Symbol("DRAFT/1");
  private static final String TEXT_NAMES = ".*\\.(?:txt|md|markdown|text)";

  private final List<ResolutionReader> readers;

  DocumentForm(List<ResolutionReader> readers) {
    this.readers = List.copyOf(readers);
  }

  @Override
  public boolean reads(Request request) {
    String start = new String(request.head(), java.nio.charset.StandardCharsets.ISO_8859_1);
    boolean pdf = start.contains("%PDF-");
    boolean oldWord = start.startsWith("\u00D0\u00CF\u0011\u00E0");
    boolean page = start.toLowerCase(java.util.Locale.ROOT).contains("<html");
    return pdf || oldWord || page && !request.name().matches(TEXT_NAMES);
  }

  @Override
  public DraftText read(Request request) throws RefusedException {
    @Nullable ResolutionReader reader =
        readers.stream()
            .filter(one -> one.reads(request.file(), request.head()))
            .findFirst()
            .orElse(null);
    if (reader == null) {
      throw new RefusedException("is of no form that can be checked");
    }
    ResolutionReader.Result result =
        reader.read(new ResolutionReader.Request(request.file(), DRAFT, request.language()));
    if (result instanceof ResolutionReader.Result.Refused refused) {
      throw new RefusedException(refused.reason());
    }
    Resolution document = ((ResolutionReader.Result.Read) result).documents().get(0);
    String text =
        document.paragraphs().stream().map(DocumentForm::line).collect(Collectors.joining("\n"));
    return new DraftText(text, document.language(), null);
  }

  private static String line(Paragraph paragraph) {
    String number = paragraph.number();
    boolean numbered = paragraph.kind() == Paragraph.Kind.OPERATIVE && number != null;
    String text = paragraph.text().replace('\n', ' ');
    return numbered ? number + ". " + text : text;
  }
}
