package org.hexapla.corpus;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hexapla.corpus.DocumentIndex.CitingPlace;
import org.hexapla.corpus.Series.Evidence;
import org.hexapla.corpus.Series.Member;
import org.hexapla.corpus.Series.Reason;
import org.hexapla.corpus.SeriesReader.RecalledLine;
import org.jspecify.annotations.Nullable;

/**
 * One search for a series. From a member that was only recalled it goes on to documents that recall
 * it too only where they share another forerunner: many resolutions recall the famous ones.
 */
final class SeriesSearch {

  private static final int MOST_MEMBERS = 1000;
  private static final int SHARED_FORERUNNERS = 2;

  private final Corpus corpus;
  private final DocumentIndex index;
  private final SeriesReader reader;
  private final Symbol asked;
  private final Map<Symbol, Set<Evidence>> members = new LinkedHashMap<>();
  private final Map<Symbol, Map<LocalDate, Integer>> datesNamed = new HashMap<>();
  private final Map<Symbol, List<RecalledLine>> linesOf = new HashMap<>();
  private final Set<Symbol> reached = new HashSet<>();
  private final Deque<Symbol> open = new ArrayDeque<>();

  SeriesSearch(Corpus corpus, DocumentIndex index, SeriesReader reader, Symbol asked) {
    this.corpus = corpus;
    this.index = index;
    this.reader = reader;
    this.asked = asked;
  }

  Series run() {
    add(asked, Reason.ASKED, asked, null);
    while (!open.isEmpty() && members.size() < MOST_MEMBERS) {
      Symbol member = open.remove();
      List<DocumentSummary> texts = index.summaries(List.of(member));
      sameTitle(member, texts);
      sameItem(member, texts);
      drafts(member, texts);
      forerunners(member);
      successors(member);
    }
    return new Series(asked, ordered());
  }

  private void add(Symbol symbol, Reason reason, Symbol document, @Nullable String paragraph) {
    note(symbol, reason, document, paragraph);
    if (reached.add(symbol)) {
      open.add(symbol);
    }
  }

  /** Makes a document a member without going on from it. */
  private void note(Symbol symbol, Reason reason, Symbol document, @Nullable String paragraph) {
    Set<Evidence> evidence = members.computeIfAbsent(symbol, s -> new LinkedHashSet<>());
    boolean known =
        evidence.stream()
            .anyMatch(one -> one.reason() == reason && one.document().equals(document));
    if (!known) {
      evidence.add(
          new Evidence(reason, document, paragraph == null ? null : new Locator(paragraph)));
    }
  }

  private void sameTitle(Symbol member, List<DocumentSummary> texts) {
    Set<String> titles = new TreeSet<>();
    for (DocumentSummary text : texts) {
      if (text.title() != null) {
        titles.add(text.title());
      }
    }
    for (DocumentSummary other : index.titled(titles)) {
      if (!other.symbol().equals(member) && sameOrgan(other.symbol(), member)) {
        add(other.symbol(), Reason.TITLE, member, null);
      }
    }
  }

  private void sameItem(Symbol member, List<DocumentSummary> texts) {
    for (DocumentSummary text : texts) {
      corpus
          .find(member, text.language())
          .filter(document -> isSubItem(document.agendaItem()) && document.session() != null)
          .ifPresent(document -> sameItem(member, document.session(), document.agendaItem()));
    }
  }

  private void sameItem(Symbol member, @Nullable Integer session, @Nullable String agendaItem) {
    if (session == null || agendaItem == null) {
      return;
    }
    for (DocumentSummary other : index.underItem(session, agendaItem)) {
      if (!other.symbol().equals(member) && sameOrgan(other.symbol(), member)) {
        note(other.symbol(), Reason.AGENDA_ITEM, member, null);
      }
    }
  }

  /** Only {@code 125 (j)}: an item without a letter may bring many resolutions. */
  private static boolean isSubItem(@Nullable String agendaItem) {
    return agendaItem != null && agendaItem.matches("\\d+ \\(\\p{L}+\\)");
  }

  private void drafts(Symbol member, List<DocumentSummary> texts) {
    corpus
        .adoptedAs(member)
        .filter(adopted -> sameOrgan(adopted, member))
        .ifPresent(adopted -> add(adopted, Reason.DRAFT, member, null));
    Set<Symbol> named = new LinkedHashSet<>();
    for (DocumentSummary text : texts) {
      corpus.find(member, text.language()).ifPresent(document -> named.addAll(document.drafts()));
    }
    for (DocumentSummary draft : index.summaries(named)) {
      add(draft.symbol(), Reason.DRAFT, member, null);
    }
  }

  private void forerunners(Symbol member) {
    for (RecalledLine line : lines(member)) {
      if (line.own()) {
        addMembers(line, member);
      }
    }
  }

  private void addMembers(RecalledLine line, Symbol source) {
    for (Reference reference : line.members()) {
      if (!reference.symbol().equals(source)) {
        if (reference.date() != null) {
          datesNamed
              .computeIfAbsent(reference.symbol(), s -> new HashMap<>())
              .merge(reference.date(), 1, Integer::sum);
        }
        add(reference.symbol(), Reason.RECALLED, source, line.paragraph());
      }
    }
  }

  private void successors(Symbol member) {
    Set<Symbol> citing =
        index.citing(member).stream()
            .map(CitingPlace::symbol)
            .filter(symbol -> !symbol.equals(member) && sameOrgan(symbol, member))
            .collect(Collectors.toCollection(TreeSet::new));
    for (Symbol document : citing) {
      for (RecalledLine line : lines(document)) {
        if (names(line, member) && (member.equals(asked) || shares(line))) {
          if (line.own()) {
            add(document, Reason.RECALLS, member, line.paragraph());
          } else {
            addMembers(line, document);
          }
        }
      }
    }
  }

  private static boolean names(RecalledLine line, Symbol symbol) {
    return line.members().stream().anyMatch(reference -> reference.symbol().equals(symbol));
  }

  private boolean shares(RecalledLine line) {
    long shared =
        line.members().stream()
            .map(Reference::symbol)
            .distinct()
            .filter(members::containsKey)
            .count();
    long all = line.members().stream().map(Reference::symbol).distinct().count();
    return shared >= Math.min(SHARED_FORERUNNERS, all);
  }

  /** The lines of a document, those of its languages together. */
  private List<RecalledLine> lines(Symbol symbol) {
    return linesOf.computeIfAbsent(
        symbol,
        s -> {
          List<RecalledLine> lines = new ArrayList<>();
          for (DocumentSummary text : index.summaries(List.of(s))) {
            corpus
                .find(s, text.language())
                .ifPresent(document -> lines.addAll(reader.lines(document)));
          }
          return lines;
        });
  }

  private static boolean sameOrgan(Symbol one, Symbol other) {
    return one.organ().equals(other.organ()) && one.isSample() == other.isSample();
  }

  private List<Member> ordered() {
    Map<Symbol, List<DocumentSummary>> texts =
        index.summaries(members.keySet()).stream()
            .collect(Collectors.groupingBy(DocumentSummary::symbol));
    List<Member> result = new ArrayList<>();
    members.forEach(
        (symbol, evidence) -> {
          List<DocumentSummary> own = texts.getOrDefault(symbol, List.of());
          @Nullable LocalDate date =
              DocumentLinkFinder.ownDate(own).orElseGet(() -> mostNamed(symbol));
          result.add(new Member(symbol, date, own, List.copyOf(evidence)));
        });
    result.sort(Comparator.comparing(SeriesSearch::sortingDate).thenComparing(Member::symbol));
    return result;
  }

  private @Nullable LocalDate mostNamed(Symbol symbol) {
    return datesNamed.getOrDefault(symbol, Map.of()).entrySet().stream()
        .max(
            Map.Entry.<LocalDate, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** Where no day is known, the opening of the session in September. */
  private static LocalDate sortingDate(Member member) {
    if (member.date() != null) {
      return member.date();
    }
    return member.symbol().session().isPresent()
        ? LocalDate.of(Symbol.openingYear(member.symbol().session().getAsInt()), 9, 15)
        : LocalDate.MAX;
  }
}
