package org.hexapla.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexapla.align.Bead;
import org.hexapla.align.ParagraphAligner;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.ParallelResolution;
import org.hexapla.corpus.Resolution;
import org.hexapla.text.Language;

/**
 * The aligned paragraphs of the corpus. One language of a document is the pivot: the first wanted
 * one that it has. Every other language is aligned to it; paragraphs of the pivot that share a bead
 * in any language form one unit, so that a unit says the same in all its languages.
 */
final class ParallelUnits implements TranslationMemoryWriter.UnitSource {

  private final Corpus corpus;
  private final ParagraphAligner aligner;
  private final List<Language> languages;
  private final boolean samples;
  private final DocumentSelection documents;

  ParallelUnits(
      Corpus corpus, ParagraphAligner aligner, ExportFilter filter, DocumentSelection documents) {
    this.corpus = corpus;
    this.aligner = aligner;
    this.languages = filter.shownLanguages();
    this.samples = filter.samples();
    this.documents = documents;
  }

  @Override
  public void forEach(Taker taker) throws IOException {
    try {
      corpus.forEach(
          document -> {
            if (isWanted(document)) {
              hand(units(document), taker);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private boolean isWanted(ParallelResolution document) {
    return (samples || !document.symbol().isSample()) && documents.takes(document.symbol());
  }

  private static void hand(List<TranslationUnit> units, Taker taker) {
    try {
      for (TranslationUnit unit : units) {
        taker.take(unit);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The units of a document in the order of the pivot; none where it has one wanted language. */
  List<TranslationUnit> units(ParallelResolution document) {
    List<Resolution> versions =
        languages.stream()
            .flatMap(language -> Optional.ofNullable(document.versions().get(language)).stream())
            .toList();
    if (versions.size() < 2) {
      return List.of();
    }
    Resolution pivot = versions.get(0);
    Map<Resolution, List<Bead>> beads = new LinkedHashMap<>();
    versions.stream().skip(1).forEach(version -> beads.put(version, aligner.align(pivot, version)));
    List<TranslationUnit> units = new ArrayList<>();
    for (Set<String> group : groups(pivot, beads.values())) {
      unit(document, pivot, group, beads).ifPresent(units::add);
    }
    return units;
  }

  /** The ids of the pivot's paragraphs, those that any bead joins together. */
  private static List<Set<String>> groups(Resolution pivot, Iterable<List<Bead>> alignments) {
    Map<String, Set<String>> groupOf = new LinkedHashMap<>();
    pivot.paragraphs().forEach(p -> groupOf.put(p.id(), new LinkedHashSet<>(Set.of(p.id()))));
    for (List<Bead> alignment : alignments) {
      for (Bead bead : alignment) {
        for (String id : bead.source()) {
          join(groupOf, bead.source().get(0), id);
        }
      }
    }
    return groupOf.values().stream().distinct().toList();
  }

  private static void join(Map<String, Set<String>> groupOf, String first, String second) {
    Set<String> group = groupOf.get(first);
    Set<String> other = groupOf.get(second);
    if (group != null && other != null && group != other) {
      group.addAll(other);
      other.forEach(id -> groupOf.put(id, group));
    }
  }

  private static Optional<TranslationUnit> unit(
      ParallelResolution document,
      Resolution pivot,
      Set<String> group,
      Map<Resolution, List<Bead>> beads) {
    List<String> ids = inOrder(pivot, group);
    Map<Language, String> texts = new EnumMap<>(Language.class);
    texts.put(pivot.language(), text(pivot, ids));
    beads.forEach(
        (version, alignment) -> {
          Set<String> aligned =
              alignment.stream()
                  .filter(bead -> bead.source().stream().anyMatch(group::contains))
                  .flatMap(bead -> bead.target().stream())
                  .collect(Collectors.toSet());
          if (!aligned.isEmpty()) {
            texts.put(version.language(), text(version, inOrder(version, aligned)));
          }
        });
    return texts.size() < 2
        ? Optional.empty()
        : Optional.of(new TranslationUnit(document.symbol(), ids, texts));
  }

  private static List<String> inOrder(Resolution version, Set<String> ids) {
    return version.paragraphs().stream().map(Paragraph::id).filter(ids::contains).toList();
  }

  /** The paragraphs' words, with a blank between two where the language sets words apart. */
  private static String text(Resolution version, List<String> ids) {
    Map<String, String> byId = new HashMap<>();
    version.paragraphs().forEach(paragraph -> byId.put(paragraph.id(), paragraph.text()));
    return ids.stream()
        .map(byId::get)
        .collect(Collectors.joining(version.language().spaced() ? " " : ""));
  }
}
