package org.hexapla.corpus.read;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexapla.corpus.DocumentKind;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.Reference;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.SeriesReader;
import org.hexapla.text.Language;

/**
 * Reads {@code Recalling its resolutions 33/18 of …, 50/3 of … and 61/7 of …,}: the first list that
 * names no subject, or the subject of the title, is the line that the document itself continues; a
 * longer list with another subject ({@code on multilingualism}) is a line that it only mentions.
 */
@Singleton
final class RecalledSeries implements SeriesReader {

  private static final int SHORTEST_OTHER_LINE = 3;
  private static final int SHORTEST_WORD = 5;
  private static final int HAN_SHARED = 2;
  private static final Pattern WORD = Pattern.compile("\\p{L}{" + SHORTEST_WORD + ",}");

  @Override
  public List<RecalledLine> lines(Resolution document) {
    List<RecalledLine> lines = new ArrayList<>();
    boolean ownFound = false;
    for (Paragraph paragraph : document.paragraphs()) {
      if (paragraph.kind() == Paragraph.Kind.PREAMBULAR && recalls(paragraph, document)) {
        Optional<RecalledLine> line = line(paragraph, document, !ownFound);
        if (line.isPresent()) {
          ownFound |= line.get().own();
          lines.add(line.get().own() ? 0 : lines.size(), line.get());
        }
      }
    }
    return lines;
  }

  private static boolean recalls(Paragraph paragraph, Resolution document) {
    return Vocabulary.of(document.language()).startsWith(paragraph.text(), "recalling");
  }

  private static Optional<RecalledLine> line(
      Paragraph paragraph, Resolution document, boolean mayBeOwn) {
    List<Reference> named =
        document.references().stream()
            .filter(reference -> reference.inParagraph().equals(paragraph.id()))
            .filter(reference -> isForerunner(reference, document))
            .toList();
    if (named.isEmpty()) {
      return Optional.empty();
    }
    Gaps gaps = new Gaps(paragraph.text(), named, Vocabulary.of(document.language()));
    Optional<String> subject = gaps.subject();
    boolean own = mayBeOwn && (subject.isEmpty() || isTitle(subject.get(), document));
    List<Reference> members = gaps.withoutActs();
    boolean line = own ? !members.isEmpty() : members.size() >= SHORTEST_OTHER_LINE;
    boolean told = own || subject.isPresent();
    return line && told
        ? Optional.of(new RecalledLine(paragraph.id(), members, own))
        : Optional.empty();
  }

  private static boolean isForerunner(Reference reference, Resolution document) {
    DocumentKind kind = reference.symbol().kind();
    return (kind == DocumentKind.RESOLUTION || kind == DocumentKind.DECISION)
        && reference.citedParagraph() == null
        && reference.symbol().organ().equals(document.symbol().organ());
  }

  /** Whether the words behind "on" share a word with the title; none where there is no title. */
  private static boolean isTitle(String subject, Resolution document) {
    if (document.title() == null) {
      return false;
    }
    String title = document.title().toLowerCase(Locale.ROOT);
    String words = subject.toLowerCase(Locale.ROOT);
    return document.language() == Language.ZH
        ? sharedHan(title, words) >= HAN_SHARED
        : WORD.matcher(words).results().anyMatch(word -> title.contains(stem(word.group())));
  }

  /** Inflected languages change the end of a word between a title and a sentence. */
  private static String stem(String word) {
    return word.substring(0, Math.max(SHORTEST_WORD, word.length() - 2));
  }

  private static int sharedHan(String title, String subject) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < subject.length(); i++) {
      String pair = subject.substring(i, i + 2);
      if (Characters.isHan(pair.charAt(0)) && title.contains(pair)) {
        pairs.add(pair);
      }
    }
    return pairs.size();
  }

  /** What stands before, between and behind the numbers of a list, without the dates. */
  private static final class Gaps {
    private static final int LONGEST_SUBJECT = 160;

    private final List<Reference> named;
    private final List<String> behind = new ArrayList<>();
    private final String before;
    private final Pattern subject;
    private final Pattern act;

    Gaps(String text, List<Reference> named, Vocabulary words) {
      this.named = named;
      this.subject = words.pattern("subject");
      this.act = words.pattern("act");
      this.before = text.substring(0, named.get(0).span().start());
      for (int i = 0; i < named.size(); i++) {
        int end = i + 1 < named.size() ? named.get(i + 1).span().start() : text.length();
        behind.add(text.substring(named.get(i).span().end(), end));
      }
    }

    /** The subject that governs the list: before its first number or behind its last. */
    Optional<String> subject() {
      return subjectIn(before).or(() -> subjectIn(behind.get(behind.size() - 1)));
    }

    private Optional<String> subjectIn(String gap) {
      Matcher matcher = subject.matcher(gap);
      return matcher.find()
          ? Optional.of(
              gap.substring(matcher.end(), Math.min(gap.length(), matcher.end() + LONGEST_SUBJECT)))
          : Optional.empty();
    }

    /** The members of the list but those of which the text tells what they did. */
    List<Reference> withoutActs() {
      List<Reference> members = new ArrayList<>();
      for (int i = 0; i < named.size(); i++) {
        boolean toldOf =
            act.matcher(behind.get(i)).find()
                || (i + 1 < named.size() && subjectIn(behind.get(i)).isPresent());
        if (!toldOf) {
          members.add(named.get(i));
        }
      }
      return members;
    }
  }
}
