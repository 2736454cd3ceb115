package org.hexapla.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexapla.text.Language;

/** What a reader found, for tests. */
public final class Collected implements GlossaryReader.Intake {

  public final List<ImportedEntry> entries = new ArrayList<>();
  public final List<String> problems = new ArrayList<>();
  public final List<String> otherLanguages = new ArrayList<>();

  /** What a reader finds in a file with this content. */
  public static Collected from(GlossaryReader reader, Path folder, String name, String content)
      throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, content);
    return from(reader, file);
  }

  /** What a reader finds in a file. */
  public static Collected from(GlossaryReader reader, Path file) throws IOException {
    Collected collected = new Collected();
    reader.read(file, collected);
    return collected;
  }

  @Override
  public void entry(ImportedEntry entry) {
    entries.add(entry);
  }

  @Override
  public void problem(long line, String reason) {
    problems.add(line + ": " + reason);
  }

  @Override
  public void otherLanguage(long line, String tag, String words) {
    otherLanguages.add(tag);
  }

  /** The terms of an entry in a language. */
  public List<String> terms(int entry, Language language) {
    return entries.get(entry).terms().stream()
        .filter(term -> term.language() == language)
        .map(ImportedTerm::term)
        .toList();
  }

  /** The first term of an entry in a language. */
  public ImportedTerm term(int entry, Language language) {
    Optional<ImportedTerm> found =
        entries.get(entry).terms().stream().filter(t -> t.language() == language).findFirst();
    return found.orElseThrow();
  }
}
