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

  /** Phrases of one to five words that stand in the text; Chinese: of two to ten characters. */
  static List<Recognizer.KnownTerm> terms(String text, Language language, int count) {
    List<String> words = List.of(text.split(language.spaced() ? "\\s+" : "", -1));
    Random random = new Random(SEED);
    Set<String> phrases = new LinkedHashSet<>();
    int tries = 0;
    while (phrases.size() < count && tries++ < 50 * count) {
      int length = language.spaced() ? 1 + random.nextInt(5) : 2 + random.nextInt(9);
      int from = random.nextInt(words.size() - length);
      String phrase = String.join(language.spaced() ? " " : "", words.subList(from, from + length));
      if (phrase.codePoints().allMatch(c -> Character.isLetter(c) || c == ' ')
          && phrase.length() > 1) {
        phrases.add(phrase);
      }
    }
    List<Recognizer.KnownTerm> terms = new ArrayList<>();
    for (String phrase : phrases) {
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
