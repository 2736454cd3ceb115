package org.hexapla.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hexapla.text.Language;
import org.hexapla.text.TextAnalyzer;
import org.hexapla.text.WordLists;

/** What a candidate names, by the head of the term and the list of States. */
final class TermClasses {

  /** Words from the start in which the head of a Russian name is looked for: adjectives precede. */
  private static final int WORDS_BEFORE_HEAD = 4;

  private final UnitStream units;
  private final Language language;
  private final ClassHeads heads;
  private final Map<Long, String> states = new HashMap<>();
  private final int longestState;

  TermClasses(UnitStream units, Language language, TextAnalyzer analyzer) {
    this.units = units;
    this.language = language;
    heads = new ClassHeads(language, analyzer);
    int longest = 0;
    for (String name : WordLists.read(language, "states")) {
      List<String> keys = keys(analyzer.key(name, language));
      states.putIfAbsent(units.hashOf(keys), name);
      longest = Math.max(longest, keys.size());
    }
    longestState = longest;
  }

  private List<String> keys(String key) {
    return language.spaced()
        ? List.of(key.split(" "))
        : key.codePoints().mapToObj(Character::toString).toList();
  }

  TermClass of(Candidate candidate) {
    int start = candidate.start(0);
    int end = candidate.end(0);
    if (states.containsKey(candidate.hash) && isNameOfState(candidate)) {
      return TermClass.STATE;
    }
    if (end - start == 1 && units.has(start, UnitStream.ACRONYM)) {
      return TermClass.ACRONYM;
    }
    return switch (language) {
      case ZH -> byEnding(start, end);
      case EN -> ofHead(englishHead(start, end));
      case RU -> byFirstHead(start, Math.min(end, start + WORDS_BEFORE_HEAD));
      default -> ofHead(behindOrdinals(start, end));
    };
  }

  /** The last word before what follows with of, on, for … */
  private int englishHead(int start, int end) {
    for (int unit = start + 1; unit < end; unit++) {
      if (units.has(unit, UnitStream.FUNCTION) && !units.surface(unit, unit + 1).equals("and")) {
        return unit - 1;
      }
    }
    return end - 1;
  }

  private int behindOrdinals(int start, int end) {
    int unit = start;
    while (unit < end - 1 && units.has(unit, UnitStream.ORDINAL)) {
      unit++;
    }
    return unit;
  }

  private boolean isNameOfState(Candidate candidate) {
    if (language != Language.AR) {
      return true;
    }
    String listed = nameOfState(candidate).replaceFirst("\\p{P}+$", ""); // (جمهورية - الإسلامية)
    String name = ClassHeads.bareArabic(listed);
    return ClassHeads.bareArabic(units.base(candidate.start(0), candidate.end(0))).equals(name);
  }

  /** The name as it is listed, for a candidate that is the name of a State. */
  String nameOfState(Candidate candidate) {
    return Objects.requireNonNull(states.get(candidate.hash));
  }

  /** Whether a stretch is a name of a State. */
  boolean isState(int start, int end) {
    return states.containsKey(UnitHash.of(units, start, end));
  }

  /** The class that a word names as the head of a term. */
  TermClass ofHead(int unit) {
    return heads.of(units.keyText(unit), units.base(unit, unit + 1));
  }

  private TermClass byFirstHead(int start, int end) {
    for (int unit = start; unit < end; unit++) {
      TermClass found = ofHead(unit);
      if (found != TermClass.CONCEPT) {
        return found;
      }
    }
    return TermClass.CONCEPT;
  }

  /** The longest listed ending. */
  private TermClass byEnding(int start, int end) {
    String surface = units.surface(start, end);
    for (int from = 0; from < surface.length(); from++) {
      String ending = surface.substring(from);
      TermClass found = heads.of(ending, ending);
      if (found != TermClass.CONCEPT) {
        return found;
      }
    }
    return TermClass.CONCEPT;
  }

  /** Whether a candidate is nothing but the head of names: {@code Committee}, 办公室. */
  boolean isBareHead(Candidate candidate) {
    int start = candidate.start(0);
    int end = candidate.end(0);
    if (language != Language.ZH) {
      return end - start == 1 && ofHead(start) != TermClass.CONCEPT;
    }
    return heads.of(units.surface(start, end), "") != TermClass.CONCEPT;
  }

  /** How many names of States stand in a stretch that is not itself the name of one. */
  int statesIn(Candidate candidate) {
    int count = 0;
    int unit = candidate.start(0);
    while (unit < candidate.end(0)) {
      int next = stateEnd(unit, candidate.end(0));
      count += next > 0 ? 1 : 0;
      unit = next > 0 ? next : unit + 1;
    }
    return count;
  }

  private int stateEnd(int start, int end) {
    int last = 0;
    long hash = UnitHash.EMPTY;
    for (int unit = start; unit < end && unit - start < 2 * longestState; unit++) {
      hash = UnitHash.extend(hash, units.key(unit));
      if (states.containsKey(hash)) {
        last = unit + 1;
      }
    }
    return last;
  }
}
