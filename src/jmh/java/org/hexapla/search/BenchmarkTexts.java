package org.hexapla.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.TermType;
import org.hexapla.text.Language;

/**
 * Texts and terms to measure with: of the UN Parallel Corpus where it is at hand, else our samples.
 */
final class BenchmarkTexts {

  /** Bytes of UTF-8 that a text has at least. */
  static final int BYTES = 3_000_000;

  private static final long SEED = 61_266;

  private BenchmarkTexts() {}

  static String text(Language language) throws IOException {
    String once = once(language);
    int bytes = once.getBytes(StandardCharsets.UTF_8).length;
    return once.repeat(BYTES / bytes + 1);
  }

  private static String once(Language language) throws IOException {
    Path corpus = Path.of("../shared/data/unpc-dev");
    if (Files.isDirectory(corpus)) {
      try (Stream<Path> files = Files.list(corpus)) {
        Path file =
            files
                .filter(f -> f.toString().endsWith("." + language.code()))
                .findFirst()
                .orElseThrow();
        return Files.readString(file);
      }
    }
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(Path.of("glossary/sample"))) {
      for (Path file :
          files
              .filter(f -> f.toString().endsWith("." + language.code() + ".txt"))
              .sorted()
              .toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }

  /**
   * Phrases that stand in the text, of one to five words or two to ten Chinese characters.
   *
   * @param phrases whether of two words or three characters at least, as most institutional terms
   */
  static List<Recognizer.KnownTerm> terms(
      String text, Language language, int count, boolean phrases) {
    List<String> words = List.of(text.split(language.spaced() ? "\\s+" : "", -1));
    Random random = new Random(SEED);
    Set<String> found = new LinkedHashSet<>();
    int shortest = (language.spaced() ? 1 : 2) + (phrases ? 1 : 0);
    int longest = language.spaced() ? 5 : 10;
    int tries = 0;
    while (found.size() < count && tries++ < 50 * count) {
      int length = shortest + random.nextInt(longest - shortest + 1);
      int from = random.nextInt(words.size() - length);
      String phrase = String.join(language.spaced() ? " " : "", words.subList(from, from + length));
      if (phrase.codePoints().allMatch(c -> Character.isLetter(c) || c == ' ')
          && phrase.length() > 1) {
        found.add(phrase);
      }
    }
    List<Recognizer.KnownTerm> terms = new ArrayList<>();
    for (String phrase : found) {
      terms.add(
          new Recognizer.KnownTerm(
              "c" + terms.size(),
              null,
              language,
              phrase,
              TermType.FULL_FORM,
              AdministrativeStatus.PREFERRED,
              Origin.STARTER));
    }
    return terms;
  }
}
