package org.hexapla.glossary.store;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.Glossary.ChangeMark;
import org.hexapla.glossary.Glossary.ProposalFilter;
import org.hexapla.glossary.Glossary.ProposalPage;
import org.hexapla.glossary.Origin;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Which concepts have something that nobody has judged yet, the surest first. Kept in memory and
 * brought up to date by the change log: to weigh 600,000 proposed terms anew for each page would
 * take the database many seconds.
 */
@Singleton
final class WaitingProposals {

  /** With more changed concepts than this everything is read anew, which is then quicker. */
  private static final int MOST_CHANGED = 5_000;

  private static final String LAYERS = "SELECT concept_id, layer, subject_field FROM concept_layer";

  /** Names that the starter glossary vouches for: a build cannot propose them. */
  private static final String VOUCHED =
      "SELECT concept_id, language, term FROM term"
          + " WHERE layer = 'STARTER' AND status <> 'PROPOSED'";

  /** Proposed terms, and those of which a build says that they gave way. */
  private static final String UNJUDGED =
      "SELECT concept_id, layer, language, term, confidence, id FROM term"
          + " WHERE (status = 'PROPOSED' OR status = 'SUPERSEDED' AND layer = 'BUILD')";

  private static final String WITH_WORDS = "SELECT id FROM term WHERE LOWER(term) LIKE ?";

  private static final Comparator<Ranked> SUREST_FIRST =
      Comparator.comparingDouble(Ranked::confidence).reversed().thenComparing(Ranked::conceptId);

  private final Map<String, List<Offer>> waiting = new HashMap<>();

  /** All of them in their order; null where that is to be made anew. */
  private @Nullable List<Ranked> ranked;

  private ChangeMark upTo = ChangeMark.NONE;

  /**
   * A term that waits.
   *
   * @param term the number of its row
   * @param subjectField of the layer that has it
   * @param confidence 0 where nothing is said
   */
  private record Offer(
      long term, Language language, @Nullable String subjectField, double confidence) {

    boolean in(ProposalFilter filter) {
      return (filter.language() == null || filter.language() == language)
          && (filter.subjectField() == null || filter.subjectField().equals(subjectField));
    }
  }

  private record Ranked(String conceptId, double confidence) {}

  private record Name(String conceptId, String language, String term) {}

  /**
   * A part of the proposals.
   *
   * @param connection of the transaction in which the log is read, too
   * @param log of the glossary, for what changed since
   */
  synchronized ProposalPage page(
      Connection connection, Glossary log, ProposalFilter filter, int offset, int limit) {
    follow(connection, log);
    List<Ranked> found = ranked(connection, filter);
    return new ProposalPage(
        found.size(), found.stream().skip(offset).limit(limit).map(Ranked::conceptId).toList());
  }

  private void follow(Connection connection, Glossary log) {
    ChangeMark newest = log.newestChange();
    if (newest.equals(upTo)) {
      return;
    }
    Set<String> changed = upTo.equals(ChangeMark.NONE) ? null : log.changedSince(upTo).orElse(null);
    ranked = null;
    upTo = ChangeMark.NONE; // where reading fails half-way, the next one begins anew
    if (changed == null || changed.size() > MOST_CHANGED) {
      waiting.clear();
      read(RowScan.ofAll(connection));
    } else {
      waiting.keySet().removeAll(changed);
      read(RowScan.of(connection, changed));
    }
    upTo = newest;
  }

  private void read(RowScan scan) {
    Map<String, Map<Origin, Optional<String>>> layers = new HashMap<>();
    scan.each(
        LAYERS,
        row ->
            layers
                .computeIfAbsent(row.getString(1), id -> new EnumMap<>(Origin.class))
                .put(Origin.valueOf(row.getString(2)), Optional.ofNullable(row.getString(3))));
    Set<Name> vouched = new HashSet<>();
    scan.each(
        VOUCHED,
        row -> vouched.add(new Name(row.getString(1), row.getString(2), row.getString(3))));
    scan.each(UNJUDGED, row -> offer(row, layers, vouched));
  }

  private void offer(
      ResultSet row, Map<String, Map<Origin, Optional<String>>> layers, Set<Name> vouched)
      throws SQLException {
    String id = row.getString(1);
    Origin layer = Origin.valueOf(row.getString(2));
    Map<Origin, Optional<String>> fields = layers.getOrDefault(id, Map.of());
    boolean overruled = layer != Origin.PERSON && fields.containsKey(Origin.PERSON);
    String language = row.getString(3);
    if (overruled
        || layer == Origin.BUILD && vouched.contains(new Name(id, language, row.getString(4)))) {
      return;
    }
    String field = fields.getOrDefault(layer, Optional.empty()).orElse(null);
    waiting
        .computeIfAbsent(id, key -> new ArrayList<>(Language.values().length))
        .add(new Offer(row.getLong(6), RowScan.language(language), field, row.getDouble(5)));
  }

  private List<Ranked> ranked(Connection connection, ProposalFilter filter) {
    if (filter.words() != null) {
      Set<Long> terms = withWords(connection, filter.words());
      return rank(offer -> offer.in(filter) && terms.contains(offer.term()));
    }
    if (filter.language() != null || filter.subjectField() != null) {
      return rank(offer -> offer.in(filter));
    }
    List<Ranked> all = ranked;
    if (all == null) {
      all = rank(offer -> true);
      ranked = all;
    }
    return all;
  }

  private List<Ranked> rank(Predicate<Offer> wanted) {
    List<Ranked> found = new ArrayList<>();
    waiting.forEach(
        (id, offers) ->
            offers.stream()
                .filter(wanted)
                .mapToDouble(Offer::confidence)
                .max()
                .ifPresent(surest -> found.add(new Ranked(id, surest))));
    found.sort(SUREST_FIRST);
    return found;
  }

  private static Set<Long> withWords(Connection connection, String words) {
    String escaped = words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    Set<Long> terms = new HashSet<>();
    RowScan.ofAll(connection)
        .each(
            WITH_WORDS,
            "%" + escaped.toLowerCase(Locale.ROOT) + "%",
            row -> terms.add(row.getLong(1)));
    return terms;
  }
}
