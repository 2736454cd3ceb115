package org.hexapla.corpus.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hexapla.corpus.Resolution;

/**
 * {@code FormFixtures FOLDER TEXT...}: makes {@code .docx}, {@code .doc}, PDF and a web page of
 * each text, with LibreOffice. So the fixtures of {@code corpus/read/forms} were made.
 */
final class FormFixtures {

  static final List<String> FORMS = List.of("docx", "doc", "pdf", "html");

  private FormFixtures() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    List<Path> texts = new ArrayList<>();
    for (int i = 1; i < arguments.length; i++) {
      texts.add(Path.of(arguments[i]));
    }
    make(texts, OpenDocument.Layout.USUAL, FORMS, folder);
  }

  /** Makes all forms of all texts; each keeps its name up to the last full stop. */
  static void make(List<Path> texts, OpenDocument.Layout layout, List<String> forms, Path folder)
      throws IOException {
    Path sources = Files.createTempDirectory("manuscripts");
    List<Path> manuscripts = new ArrayList<>();
    for (Path text : texts) {
      Resolution document = Reading.file(text);
      String name = text.getFileName().toString().replaceFirst("\\.txt$", ".fodt");
      manuscripts.add(
          OpenDocument.write(Manuscript.of(text, document), layout, sources.resolve(name)));
    }
    for (String form : forms) {
      Office.convert(manuscripts, form, folder);
    }
    for (Path manuscript : manuscripts) {
      Files.delete(manuscript);
    }
    Files.delete(sources);
  }
}
