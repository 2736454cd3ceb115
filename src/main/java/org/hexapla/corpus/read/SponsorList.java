package org.hexapla.corpus.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hexapla.text.Language;
import org.hexapla.text.WordLists;

/**
 * The States that put a draft forward: a list whose last two are joined by "and", which also stands
 * inside of names ({@code names-with-and.txt}). In Arabic every name but the first has it in front.
 */
final class SponsorList {

  private static final char JOINER = '\uE002';
  private static final Pattern COMMA = Pattern.compile("\\s*[,，、،]\\s*");

  private SponsorList() {}

  /**
   * @param line the list without the words for draft resolution behind it
   */
  static List<String> read(String line, Language language) {
    String text = FootnoteMarks.strip(line);
    for (String name : WordLists.read(language, "names-with-and")) {
      text = text.replace(name, guarded(name, language));
    }
    List<String> result = new ArrayList<>();
    String[] parts = COMMA.split(text);
    for (int i = 0; i < parts.length; i++) {
      boolean joined = i == parts.length - 1 || language == Language.AR;
      for (String name : joined ? split(parts[i], language) : List.of(parts[i])) {
        String whole = restored(name, language).strip();
        if (!whole.isEmpty()) {
          result.add(whole);
        }
      }
    }
    return result;
  }

  private static String guarded(String name, Language language) {
    return switch (language) {
      case ZH -> name.replace('和', JOINER);
      case AR -> name.replace(" و", " " + JOINER);
      default -> {
        String joins = joins(language);
        yield name.replaceAll(" (" + joins + ") ", " " + JOINER + "$1 ");
      }
    };
  }

  private static String restored(String name, Language language) {
    return switch (language) {
      case ZH -> name.replace(JOINER, '和');
      case AR -> name.replace(JOINER, 'و');
      default -> name.replace(String.valueOf(JOINER), "");
    };
  }

  private static List<String> split(String part, Language language) {
    return switch (language) {
      case ZH -> List.of(part.split("和"));
      case AR -> arabic(part);
      default -> List.of(part.split("(?:^|\\s)(?:" + joins(language) + ")\\s"));
    };
  }

  private static List<String> arabic(String part) {
    List<String> names = new ArrayList<>();
    for (String name : part.split("\\s(?=و)")) {
      names.add(name.startsWith("و") ? name.substring(1) : name);
    }
    return names;
  }

  private static String joins(Language language) {
    return Vocabulary.of(language).forms("conjunction").stream()
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }
}
