package org.hexapla.exchange.skos;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.hexapla.exchange.EntryNotes;
import org.hexapla.exchange.GlossaryReader.Intake;
import org.hexapla.exchange.ImportedEntry;
import org.hexapla.exchange.ImportedTermBuilder;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.Origin;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/** What a file says of one subject, gathered statement by statement. */
final class SkosConcept {

  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  private static final String DCTERMS = "http://purl.org/dc/terms/";

  private record Label(Language language, String words) {}

  private final String name;
  private final long line;
  private final Map<Label, AdministrativeStatus> labels = new LinkedHashMap<>();
  private final Map<Label, String> details = new LinkedHashMap<>();
  private final Map<Language, String> definitions = new EnumMap<>(Language.class);
  private final List<String> notes = new ArrayList<>();
  private @Nullable String subject;
  private @Nullable Origin origin;
  private boolean isConcept;

  SkosConcept(String name, long line) {
    this.name = name;
    this.line = line;
  }

  void add(String predicate, Value object, Intake intake) {
    switch (predicate) {
      case SKOS + "prefLabel" -> label(object, AdministrativeStatus.PREFERRED, intake);
      case SKOS + "altLabel" -> label(object, AdministrativeStatus.ADMITTED, intake);
      case SKOS + "hiddenLabel" -> label(object, AdministrativeStatus.DEPRECATED, intake);
      case SKOS + "definition" ->
          language(object)
              .ifPresent(
                  language ->
                      definitions.merge(language, object.stringValue(), (a, b) -> a + "\n" + b));
      case SKOS + "scopeNote", SKOS + "note" -> notes.add(object.stringValue());
      case SKOS + "editorialNote" -> editorialNote(object);
      case DCTERMS + "subject" -> subject = object.stringValue();
      default -> {
        // types, schemes, relations, addresses: nothing of ours holds them
      }
    }
  }

  private void label(Value object, AdministrativeStatus status, Intake intake) {
    isConcept = true;
    if (object.stringValue().isBlank()) {
      intake.problem(line, "an empty label");
      return;
    }
    Optional<Language> language = language(object);
    if (language.isPresent()) {
      labels.putIfAbsent(new Label(language.get(), object.stringValue().strip()), status);
    } else {
      intake.otherLanguage(line, tag(object), object.stringValue().strip());
    }
  }

  private void editorialNote(Value object) {
    Optional<Map<String, String>> values = EntryNotes.values(object.stringValue());
    if (values.isEmpty()) {
      notes.add(object.stringValue());
      return;
    }
    @Nullable String term = values.get().get("term");
    Optional<Language> language = language(object);
    if (term != null && language.isPresent()) {
      details.put(new Label(language.get(), term.strip()), object.stringValue());
    } else if (term == null) {
      origin = ImportedTermBuilder.originOf(values.get().getOrDefault("origin", "")).orElse(origin);
    }
  }

  /** Hands over what was gathered; nothing for a subject that is no concept. */
  void hand(Intake intake) {
    if (!isConcept) {
      return;
    }
    List<ImportedTermBuilder> terms = new ArrayList<>();
    for (Map.Entry<Label, AdministrativeStatus> label : labels.entrySet()) {
      ImportedTermBuilder term =
          new ImportedTermBuilder(label.getKey().language())
              .term(label.getKey().words())
              .status(Optional.of(label.getValue()));
      @Nullable String detail = details.get(label.getKey());
      try {
        terms.add(detail == null ? term : term.note(detail));
      } catch (IllegalArgumentException e) {
        intake.problem(line, "a note of ours is damaged: " + e.getMessage());
        terms.add(term);
      }
    }
    if (terms.isEmpty()) {
      return; // each label was told of as it came
    }
    intake.entry(
        new ImportedEntry(
            line,
            SkosNames.id(name).orElse(null),
            subject,
            notes.isEmpty() ? null : String.join("\n", notes),
            origin,
            definitions,
            terms.stream().map(ImportedTermBuilder::build).toList()));
  }

  private static Optional<Language> language(Value object) {
    return Language.of(tag(object));
  }

  private static String tag(Value object) {
    String tag = object instanceof Literal literal ? literal.getLanguage().orElse("") : "";
    return Objects.requireNonNull(tag).isEmpty() ? "(none)" : tag;
  }
}
