package org.hexapla.check.file;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hexapla.check.file.DraftForm.RefusedException;
import org.hexapla.corpus.ResolutionReader;
import org.hexapla.text.Language;
import org.hexapla.text.LanguageDetector;
import org.jspecify.annotations.Nullable;

/** Reads the files in which drafts come. Thread-safe. */
@Singleton
public final class DraftFiles {

  /** Bytes of a file that is read. */
  public static final long LARGEST_FILE = 40L * 1024 * 1024;

  private static final int HEAD_BYTES = 4096;

  private final List<DraftForm> forms;

  /** The order is that of the questions: what no other form claims may be plain text. */
  DraftFiles(List<ResolutionReader> readers) {
    this.forms =
        List.of(
            new WordForm(),
            new OpenTextForm(),
            new BilingualForm(),
            new DocumentForm(readers),
            new PlainForm());
  }

  /**
   * The words of a file.
   *
   * @param language of the draft; null where the file tells it or its words do
   * @param sourceLanguage of what stands beside it in a bilingual file; null where the file tells
   * @throws IOException where the disk fails
   */
  public DraftFileResult read(
      Path file, @Nullable Language language, @Nullable Language sourceLanguage)
      throws IOException {
    if (Files.size(file) > LARGEST_FILE) {
      return new DraftFileResult.Refused(
          "the file has more than " + LARGEST_FILE / 1024 / 1024 + " MB; split it");
    }
    byte[] head;
    try (InputStream stream = Files.newInputStream(file)) {
      head = stream.readNBytes(HEAD_BYTES);
    }
    String name = Objects.requireNonNull(file.getFileName(), "a file's name").toString();
    DraftForm.Request request =
        new DraftForm.Request(file, name.toLowerCase(Locale.ROOT), head, language, sourceLanguage);
    try {
      for (DraftForm form : forms) {
        if (form.reads(request)) {
          return new DraftFileResult.Read(form.read(request));
        }
      }
    } catch (RefusedException e) {
      return new DraftFileResult.Refused(e.reason());
    }
    return new DraftFileResult.Refused(
        "is of no form that can be checked; save it as text, .docx, .odt, PDF, TMX or XLIFF");
  }

  /**
   * The words of a draft and of the original that it translates, which stand in two files.
   *
   * @param language of the draft; null where its file tells it or its words do
   * @param sourceLanguage of the original; null where its file tells it or its words do
   * @throws IOException where the disk fails
   */
  public DraftFileResult readPair(
      Path file, @Nullable Language language, Path original, @Nullable Language sourceLanguage)
      throws IOException {
    DraftFileResult draft = read(file, language, sourceLanguage);
    if (!(draft instanceof DraftFileResult.Read read)) {
      return draft;
    }
    DraftFileResult source = read(original, sourceLanguage, null);
    return source instanceof DraftFileResult.Read other
        ? new DraftFileResult.Read(read.draft().from(other.draft()))
        : new DraftFileResult.Refused("the source: " + ((DraftFileResult.Refused) source).reason());
  }

  /** A text in the language that is given, else in the one that its words tell. */
  static DraftText inItsLanguage(String text, @Nullable Language given) throws RefusedException {
    if (text.isBlank()) {
      throw new RefusedException("the file has no words");
    }
    Language language = given == null ? LanguageDetector.detect(text).orElse(null) : given;
    if (language == null) {
      throw new RefusedException(
          "the language cannot be told from the words; name it: "
              + String.join(", ", Language.codes()));
    }
    return new DraftText(text, language, null);
  }
}
