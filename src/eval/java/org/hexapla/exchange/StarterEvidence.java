package org.hexapla.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.search.MemoryGlossary;
import org.hexapla.search.Recognizer;
import org.hexapla.text.Language;
import org.hexapla.text.Span;

/** In which lines of a bitext the names of the starter glossary stand. */
final class StarterEvidence {

  /** Below this share of the lines with the English name, another language contradicts a row. */
  private static final double BORNE_OUT = 0.5;

  private static final String FORMULA = "formula";

  /**
   * A language in which the text mostly does not have the names of a concept.
   *
   * @param held lines that have the English name of the row and a name of the concept in the
   *     language
   * @param lines lines that have the English name
   * @param first of the lines without it, counted from 1
   */
  record Contradiction(StarterRow row, Language language, int held, int lines, int first) {

    @Override
    public String toString() {
      return String.format(
          "%s\t%s\t%s\t%d of %d\tline %d\t%s",
          row.concept(),
          row.name(Language.EN),
          language.code(),
          held,
          lines,
          first,
          row.name(language));
    }
  }

  /** Lines by language and {@code concept id, name}. */
  private final Map<Language, Map<String, BitSet>> byName = new EnumMap<>(Language.class);

  /** Lines by language and concept id, nested names too. */
  private final Map<Language, Map<String, BitSet>> byConcept = new EnumMap<>(Language.class);

  private StarterEvidence() {}

  /**
   * Reads {@code prefix.en}, {@code prefix.fr} …
   *
   * @param glossary the folder of the starter glossary
   */
  static StarterEvidence of(Path glossary, Path prefix) throws IOException {
    List<ConceptEntry> entries = new StarterReader().read(glossary);
    Recognizer recognizer = Recognizer.of(new MemoryGlossary(entries));
    StarterEvidence evidence = new StarterEvidence();
    for (Language language : Language.values()) {
      evidence.read(
          Files.readAllLines(Path.of(prefix + "." + language.code())), language, recognizer);
    }
    return evidence;
  }

  private void read(List<String> lines, Language language, Recognizer recognizer) {
    Map<String, BitSet> names = new HashMap<>();
    Map<String, BitSet> concepts = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      for (Recognizer.Scope scope : Recognizer.Scope.values()) {
        for (Recognizer.Hit hit : recognizer.recognize(lines.get(i), language, scope)) {
          for (Recognizer.KnownTerm term : hit.terms()) {
            concepts.computeIfAbsent(term.conceptId(), id -> new BitSet()).set(i);
            if (scope == Recognizer.Scope.LONGEST && isNamed(term, hit.span(), lines.get(i))) {
              String key = key(term.conceptId(), term.term());
              names.computeIfAbsent(key, k -> new BitSet()).set(i);
            }
          }
        }
      }
    }
    byName.put(language, names);
    byConcept.put(language, concepts);
  }

  /** The verb of a formula is one only where it opens a paragraph, after its number. */
  private static boolean isNamed(Recognizer.KnownTerm term, Span span, String line) {
    return !FORMULA.equals(term.subjectField())
        || line.substring(0, span.start()).codePoints().noneMatch(Character::isLetter);
  }

  private static String key(String conceptId, String name) {
    return conceptId + "\t" + name;
  }

  private static String id(StarterRow row) {
    return row.concept().replace('/', '-');
  }

  private BitSet linesOf(StarterRow row, Language language) {
    return byName
        .getOrDefault(language, Map.of())
        .getOrDefault(key(id(row), row.name(language)), new BitSet());
  }

  /** In how many lines the name of a row stands, not inside a longer name. */
  int lines(StarterRow row, Language language) {
    return linesOf(row, language).cardinality();
  }

  /** Where the text contradicts a row. */
  List<Contradiction> contradictions(StarterRow row) {
    BitSet english = linesOf(row, Language.EN);
    int lines = english.cardinality();
    List<Contradiction> found = new ArrayList<>();
    for (Language language : Language.values()) {
      BitSet missing = (BitSet) english.clone();
      missing.andNot(
          byConcept.getOrDefault(language, Map.of()).getOrDefault(id(row), new BitSet()));
      int held = lines - missing.cardinality();
      if (held < BORNE_OUT * lines) {
        found.add(new Contradiction(row, language, held, lines, missing.nextSetBit(0) + 1));
      }
    }
    return found;
  }
}
