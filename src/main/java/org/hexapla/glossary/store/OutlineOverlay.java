package org.hexapla.glossary.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexapla.corpus.Symbol;
import org.hexapla.glossary.ConceptOutline;
import org.hexapla.glossary.Origin;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/** Lays the rows of one concept over each other as {@link LayerOverlay} does with whole layers. */
final class OutlineOverlay {

  private static final Comparator<Row> UPPER_FIRST =
      Comparator.comparing((Row row) -> row.term().language())
          .thenComparing(Row::layer, Comparator.reverseOrder())
          .thenComparing(Row::position);

  private final String id;
  private int layers;
  private @Nullable Origin top;
  private @Nullable Origin subjectLayer;
  private @Nullable String topSubject;
  private @Nullable String subject;
  private final List<Row> rows = new ArrayList<>(Language.values().length);
  private final List<Proof> proofs = new ArrayList<>(Language.values().length);

  /** A term of a layer. */
  record Row(Origin layer, int position, long id, ConceptOutline.Designation term) {}

  private record Proof(long term, Symbol symbol, @Nullable Integer year) {}

  private record Place(Language language, String term) {}

  OutlineOverlay(String id) {
    this.id = id;
  }

  void addLayer(Origin layer, @Nullable String subjectField) {
    layers++;
    if (top == null || layer.compareTo(top) > 0) {
      top = layer;
      topSubject = subjectField;
    }
    if (subjectField != null && (subjectLayer == null || layer.compareTo(subjectLayer) > 0)) {
      subjectLayer = layer;
      subject = subjectField;
    }
  }

  void addTerm(Row row) {
    rows.add(row);
  }

  void addContext(long term, Symbol symbol, @Nullable Integer year) {
    proofs.add(new Proof(term, symbol, year));
  }

  ConceptOutline outline() {
    boolean decided = top == Origin.PERSON;
    rows.sort(UPPER_FIRST);
    Set<Long> shown = new HashSet<>();
    List<ConceptOutline.Designation> terms =
        layers == 1 ? asTheyAre(shown) : laidOver(decided, shown);
    Set<Symbol> symbols = new HashSet<>();
    Set<Integer> years = new HashSet<>();
    for (Proof proof : proofs) {
      if (shown.contains(proof.term())) {
        symbols.add(proof.symbol());
        if (proof.year() != null) {
          years.add(proof.year());
        }
      }
    }
    return new ConceptOutline(id, decided ? topSubject : subject, terms, symbols, years);
  }

  private List<ConceptOutline.Designation> asTheyAre(Set<Long> shown) {
    rows.forEach(row -> shown.add(row.id()));
    return rows.stream().map(Row::term).toList();
  }

  private List<ConceptOutline.Designation> laidOver(boolean decided, Set<Long> shown) {
    Map<Place, Row> terms = new LinkedHashMap<>();
    for (Row row : rows) {
      Place place = new Place(row.term().language(), row.term().term());
      if (!decided || row.layer() == Origin.PERSON || terms.containsKey(place)) {
        terms.merge(place, row, (upper, lower) -> upper.layer() == lower.layer() ? lower : upper);
        shown.add(row.id());
      }
    }
    return terms.values().stream().map(Row::term).toList();
  }
}
