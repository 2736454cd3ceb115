package org.hexapla.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexapla.corpus.Symbol;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Context;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.TermSection;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/** The entries of a glossary that a filter lets through, cut down to what is wanted of each. */
final class EntrySelection implements EntrySource {

  private final Glossary glossary;
  private final ExportFilter filter;
  private final DocumentSelection documents;
  private final Set<String> subjects;

  EntrySelection(Glossary glossary, ExportFilter filter, DocumentSelection documents) {
    this.glossary = glossary;
    this.filter = filter;
    this.documents = documents;
    this.subjects =
        filter.subjects().stream().map(s -> s.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }

  @Override
  public void forEach(Taker taker) throws IOException {
    try {
      glossary.forEach(
          entry -> {
            try {
              Optional<ConceptEntry> wanted = select(entry);
              if (wanted.isPresent()) {
                taker.take(wanted.get());
              }
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** What is wanted of an entry; empty where nothing is. */
  Optional<ConceptEntry> select(ConceptEntry entry) {
    if (!isNamed(entry)
        || !classIsWanted(entry)
        || !subjectIsWanted(entry)
        || !documentIsWanted(entry)
        || !changeIsWanted(entry)) {
      return Optional.empty();
    }
    List<LanguageSection> sections =
        entry.sections().stream()
            .filter(section -> languageIsWanted(section.language()))
            .flatMap(section -> cutDown(section).stream())
            .toList();
    return sections.stream().allMatch(section -> section.terms().isEmpty())
        ? Optional.empty()
        : Optional.of(
            new ConceptEntry(
                entry.id(),
                entry.lockVersion(),
                entry.subjectField(),
                entry.origin(),
                entry.note(),
                sections));
  }

  private Optional<LanguageSection> cutDown(LanguageSection section) {
    List<TermSection> terms =
        section.terms().stream()
            .filter(
                term -> filter.statuses().isEmpty() || filter.statuses().contains(term.status()))
            .filter(term -> filter.samples() || !restsOnSamplesAlone(term))
            .map(term -> filter.samples() ? term : withoutSamples(term))
            .toList();
    boolean onlyDefines = section.terms().isEmpty() && section.definition() != null;
    return terms.isEmpty() && !onlyDefines
        ? Optional.empty()
        : Optional.of(new LanguageSection(section.language(), section.definition(), terms));
  }

  private static boolean restsOnSamplesAlone(TermSection term) {
    return term.origin() == Origin.BUILD
        && !term.contexts().isEmpty()
        && term.contexts().stream().allMatch(EntrySelection::isSample);
  }

  private static boolean isSample(Context context) {
    return context.citation().symbol().isSample();
  }

  private static TermSection withoutSamples(TermSection term) {
    if (term.contexts().stream().noneMatch(EntrySelection::isSample)) {
      return term;
    }
    return term.withEvidence(
        term.contexts().stream().filter(context -> !isSample(context)).toList(), term.usage());
  }

  private boolean languageIsWanted(Language language) {
    return filter.languages().isEmpty() || filter.languages().contains(language);
  }

  private boolean isNamed(ConceptEntry entry) {
    return filter.concepts().isEmpty() || filter.concepts().contains(entry.id());
  }

  private boolean classIsWanted(ConceptEntry entry) {
    @Nullable String subject = entry.subjectField();
    return filter.classes().isEmpty()
        || filter.classes().stream().anyMatch(c -> c.label().equalsIgnoreCase(subject));
  }

  private boolean subjectIsWanted(ConceptEntry entry) {
    @Nullable String subject = entry.subjectField();
    if (subjects.isEmpty() || subject == null) {
      return subjects.isEmpty();
    }
    String whole = subject.toLowerCase(Locale.ROOT).strip();
    return subjects.contains(whole)
        || Arrays.stream(whole.split(";")).map(String::strip).anyMatch(subjects::contains);
  }

  private boolean documentIsWanted(ConceptEntry entry) {
    return documents.takesAll() || cited(entry).anyMatch(documents::takes);
  }

  private static java.util.stream.Stream<Symbol> cited(ConceptEntry entry) {
    return entry.sections().stream()
        .flatMap(section -> section.terms().stream())
        .flatMap(term -> term.contexts().stream())
        .map(context -> context.citation().symbol());
  }

  private boolean changeIsWanted(ConceptEntry entry) {
    @Nullable LocalDate since = filter.changedSince();
    return since == null
        || glossary.changes(entry.id()).stream()
            .anyMatch(change -> !LocalDate.ofInstant(change.at(), ZoneOffset.UTC).isBefore(since));
  }
}
