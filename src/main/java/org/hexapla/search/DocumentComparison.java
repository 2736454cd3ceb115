package org.hexapla.search;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hexapla.corpus.Footnote;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.Resolution;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.NameChange;
import org.hexapla.glossary.NameChanges;

/** Says which names came, went or switched from one document to another, as from draft to draft. */
@Singleton
public class DocumentComparison {

  private final Recognizer recognizer;
  private final Glossary glossary;

  DocumentComparison(Recognizer recognizer, Glossary glossary) {
    this.recognizer = recognizer;
    this.glossary = glossary;
  }

  /**
   * The changes of the names of those concepts that both documents speak of; and the concepts that
   * only one of them speaks of, whose names came or went.
   *
   * @throws IllegalArgumentException where the two are in different languages
   */
  public List<NameChange> compare(Resolution earlier, Resolution later) {
    if (earlier.language() != later.language()) {
      throw new IllegalArgumentException("two documents in one language can be compared");
    }
    Map<String, Set<String>> before = names(earlier);
    Map<String, Set<String>> after = names(later);
    Set<String> concepts = new LinkedHashSet<>(before.keySet());
    concepts.addAll(after.keySet());
    List<NameChange> changes = new ArrayList<>();
    for (String concept : concepts.stream().sorted().toList()) {
      Set<String> were = before.getOrDefault(concept, Set.of());
      Set<String> are = after.getOrDefault(concept, Set.of());
      if (!were.equals(are)) {
        glossary
            .find(concept)
            .flatMap(entry -> entry.section(earlier.language()))
            .ifPresent(
                section -> changes.addAll(NameChanges.betweenTexts(concept, section, were, are)));
      }
    }
    return changes;
  }

  /** The longest known names in a document, by concept. */
  private Map<String, Set<String>> names(Resolution document) {
    Map<String, Set<String>> names = new TreeMap<>();
    for (Paragraph paragraph : document.paragraphs()) {
      read(document, paragraph.text(), names);
    }
    for (Footnote note : document.footnotes()) {
      read(document, note.text(), names);
    }
    return names;
  }

  private void read(Resolution document, String text, Map<String, Set<String>> names) {
    recognizer
        .recognize(text, document.language(), Recognizer.Scope.LONGEST)
        .forEach(
            hit ->
                names
                    .computeIfAbsent(hit.term().conceptId(), c -> new LinkedHashSet<>())
                    .add(hit.term().term()));
  }
}
