package org.hexapla.web;

import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.corpus.Organ;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.search.SearchFilter;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What narrows a search, as the fields of the page say it; a field that says nothing that could be
 * meant does not narrow. Null and empty texts ask for nothing.
 *
 * @param from the language in which the term is looked for
 * @param status of the term that matches
 * @param subject the class of the entry
 * @param organ of which a document proves the entry
 * @param session of which a document proves the entry
 * @param since a year; a document of it or later proves the entry
 * @param until a year; a document of it or earlier proves the entry
 * @param inAllSix whether the entry must have terms in all six languages
 */
public record SearchFields(
    @Nullable Language from,
    @Nullable AdministrativeStatus status,
    String subject,
    @Nullable Organ organ,
    @Nullable Integer session,
    @Nullable Integer since,
    @Nullable Integer until,
    boolean inAllSix) {

  /** Narrows nothing. */
  static final SearchFields NONE = new SearchFields(null, null, "", null, null, null, null, false);

  private static final int LONGEST_SUBJECT = 50;

  static SearchFields of(HttpRequest<?> request) {
    HttpParameters values = request.getParameters();
    return new SearchFields(
        value(values, "from").flatMap(Language::of).orElse(null),
        value(values, "status").flatMap(AdministrativeStatus::of).orElse(null),
        value(values, "class").filter(text -> text.length() <= LONGEST_SUBJECT).orElse(""),
        value(values, "organ").flatMap(SearchFields::organ).orElse(null),
        number(values, "session"),
        since(request),
        until(request),
        value(values, "six").isPresent());
  }

  /** The year from which documents are wanted. */
  static @Nullable Integer since(HttpRequest<?> request) {
    return number(request.getParameters(), "since");
  }

  /** The year up to which documents are wanted. */
  static @Nullable Integer until(HttpRequest<?> request) {
    return number(request.getParameters(), "until");
  }

  /** Whether it asks for anything. */
  public boolean narrows() {
    return !filter().equals(SearchFilter.NONE);
  }

  /** The address of the search page with a query and these fields. */
  public String address(String query) {
    return Links.search(query)
        + Stream.of(
                Map.entry("from", from == null ? "" : from.code()),
                Map.entry("status", status == null ? "" : status.label()),
                Map.entry("class", subject),
                Map.entry("organ", organ == null ? "" : organ.series()),
                Map.entry("session", text(session)),
                Map.entry("since", text(since)),
                Map.entry("until", text(until)),
                Map.entry("six", inAllSix ? "true" : ""))
            .filter(field -> !field.getValue().isEmpty())
            .map(field -> "&" + field.getKey() + "=" + Links.encode(field.getValue()))
            .collect(Collectors.joining());
  }

  SearchFilter filter() {
    return new SearchFilter(
        set(from),
        set(status),
        set(subject.isEmpty() ? null : subject),
        set(organ),
        set(session),
        since,
        until,
        inAllSix);
  }

  private static Optional<String> value(HttpParameters values, String name) {
    return values.getFirst(name).map(String::strip).filter(Predicate.not(String::isEmpty));
  }

  private static @Nullable Integer number(HttpParameters values, String name) {
    return value(values, name)
        .filter(text -> text.matches("[1-9]\\d{0,3}"))
        .map(Integer::valueOf)
        .orElse(null);
  }

  private static Optional<Organ> organ(String series) {
    return Arrays.stream(Organ.values()).filter(organ -> organ.series().equals(series)).findFirst();
  }

  private static String text(@Nullable Integer number) {
    return number == null ? "" : number.toString();
  }

  private static <T> Set<T> set(@Nullable T value) {
    return value == null ? Set.of() : Set.of(value);
  }
}
