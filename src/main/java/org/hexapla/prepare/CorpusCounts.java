package org.hexapla.prepare;

import java.util.HashMap;
import java.util.Map;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.TermSection;
import org.hexapla.text.Language;

/** How often the corpus has a concept, in one language. For one sheet: each entry is read once. */
final class CorpusCounts {

  private final Glossary glossary;
  private final Language language;
  private final Map<String, Long> known = new HashMap<>();

  CorpusCounts(Glossary glossary, Language language) {
    this.glossary = glossary;
    this.language = language;
  }

  long of(String concept) {
    return known.computeIfAbsent(
        concept, id -> glossary.find(id).map(this::occurrences).orElse(0L));
  }

  private long occurrences(ConceptEntry entry) {
    return entry.section(language).stream()
        .flatMap(section -> section.terms().stream())
        .map(TermSection::usage)
        .flatMap(usage -> usage.values().stream())
        .mapToLong(Integer::longValue)
        .sum();
  }
}
