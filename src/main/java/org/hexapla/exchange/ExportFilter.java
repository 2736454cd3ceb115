package org.hexapla.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hexapla.corpus.Symbol;
import org.hexapla.extract.TermClass;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Which entries leave. Every condition that is given must hold.
 *
 * @param languages that are wanted, in the order in which they are shown; empty for all
 * @param statuses of the terms that are wanted; empty for all
 * @param classes what the concepts have to be: {@code organ}, {@code state}, …; empty for all
 * @param subjects the subject fields that are wanted, whole or a part between semicolons, in any
 *     case; empty for all
 * @param concepts the ids of the entries that are wanted; empty for all
 * @param documents entries that one of these proves; empty for any
 * @param session entries that a document of this session proves; null for any
 * @param changedSince entries that changed on this day or later; null for any
 * @param samples whether what rests on the sample documents alone leaves too
 */
public record ExportFilter(
    List<Language> languages,
    Set<AdministrativeStatus> statuses,
    Set<TermClass> classes,
    Set<String> subjects,
    Set<String> concepts,
    Set<Symbol> documents,
    @Nullable Integer session,
    @Nullable LocalDate changedSince,
    boolean samples) {

  /** English first, then the others in the order of the UN: the order of an export of all. */
  private static final List<Language> ENGLISH_FIRST =
      List.of(Language.EN, Language.AR, Language.ZH, Language.FR, Language.RU, Language.ES);

  public ExportFilter {
    languages = List.copyOf(new LinkedHashSet<>(languages));
    statuses = Set.copyOf(statuses);
    classes = Set.copyOf(classes);
    subjects = Set.copyOf(subjects);
    concepts = Set.copyOf(concepts);
    documents = Set.copyOf(documents);
  }

  /** Lets everything through. */
  public static ExportFilter everything() {
    return new ExportFilter(
        List.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, true);
  }

  /** The same for these languages. */
  public ExportFilter withLanguages(List<Language> wanted) {
    return new ExportFilter(
        wanted, statuses, classes, subjects, concepts, documents, session, changedSince, samples);
  }

  /** The languages in the order in which they are shown; never empty. */
  public List<Language> shownLanguages() {
    return languages.isEmpty() ? ENGLISH_FIRST : languages;
  }

  /** What is asked for, in words; the same filter gives the same words. */
  public String inWords() {
    List<String> parts = new ArrayList<>();
    if (!languages.isEmpty()) {
      parts.add("languages " + joined(languages, Language::code));
    }
    if (!statuses.isEmpty()) {
      parts.add("status " + joined(new TreeSet<>(statuses), AdministrativeStatus::label));
    }
    if (!classes.isEmpty()) {
      parts.add("class " + joined(new TreeSet<>(classes), TermClass::label));
    }
    if (!concepts.isEmpty()) {
      parts.add("entries " + joined(new TreeSet<>(concepts), s -> s));
    }
    if (!subjects.isEmpty()) {
      parts.add("subject " + joined(new TreeSet<>(subjects), s -> s));
    }
    if (!documents.isEmpty()) {
      parts.add("documents " + joined(new TreeSet<>(documents), Symbol::value));
    }
    if (session != null) {
      parts.add("session " + session);
    }
    if (changedSince != null) {
      parts.add("changed since " + changedSince);
    }
    if (!samples) {
      parts.add("without samples");
    }
    return parts.isEmpty() ? "everything" : String.join("; ", parts);
  }

  private static <T> String joined(Iterable<T> values, Function<T, String> label) {
    List<String> labels = new ArrayList<>();
    values.forEach(value -> labels.add(label.apply(value)));
    return labels.stream().collect(Collectors.joining(", "));
  }
}
