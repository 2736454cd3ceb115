package org.hexapla.exchange;

import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.hexapla.corpus.Citation;
import org.hexapla.corpus.Locator;
import org.hexapla.corpus.Symbol;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.Replacement;
import org.hexapla.glossary.TermType;
import org.hexapla.text.Language;
import org.hexapla.text.Span;
import org.jspecify.annotations.Nullable;

/** Understands the JSON of one {@link EntryView}; fields that are missing say nothing. */
final class JsonEntry {

  private final long line;
  private final GlossaryReader.Intake intake;

  JsonEntry(long line, GlossaryReader.Intake intake) {
    this.line = line;
    this.intake = intake;
  }

  /**
   * Hands the entry over.
   *
   * @throws IllegalArgumentException where a value is none of those that it may have
   */
  void hand(JsonNode entry) {
    List<ImportedTerm> terms = new ArrayList<>();
    boolean speaksAnotherLanguage = false;
    for (Map.Entry<String, JsonNode> section : fields(entry, "sections")) {
      Optional<Language> language = Language.of(section.getKey());
      for (JsonNode term : section.getValue().values()) {
        if (language.isPresent()) {
          terms.add(term(language.get(), term));
        } else {
          intake.otherLanguage(line, section.getKey(), required(term, "term"));
          speaksAnotherLanguage = true;
        }
      }
    }
    if (terms.isEmpty()) {
      if (!speaksAnotherLanguage) {
        intake.problem(line, "an entry without a term");
      }
      return;
    }
    intake.entry(
        new ImportedEntry(
            line,
            text(entry, "id"),
            text(entry, "subjectField"),
            text(entry, "note"),
            value(entry, "origin", ImportedTermBuilder::originOf),
            definitions(entry),
            terms));
  }

  private static Map<Language, String> definitions(JsonNode entry) {
    Map<Language, String> definitions = new EnumMap<>(Language.class);
    for (Map.Entry<String, JsonNode> definition : fields(entry, "definitions")) {
      Language.of(definition.getKey())
          .ifPresent(
              language -> definitions.put(language, definition.getValue().coerceStringValue()));
    }
    return definitions;
  }

  private static ImportedTerm term(Language language, JsonNode term) {
    ImportedTermBuilder builder =
        new ImportedTermBuilder(language)
            .term(required(term, "term"))
            .type(Optional.ofNullable(value(term, "type", TermType::of)))
            .status(Optional.ofNullable(value(term, "status", AdministrativeStatus::of)))
            .source(words(term, "source"))
            .confidence(words(term, "confidence"))
            .words(words(term, "note"))
            .grammar(text(term, "partOfSpeech"), text(term, "gender"), text(term, "number"))
            .geographicalUsage(words(term, "geographicalUsage"));
    @Nullable JsonNode replacement = term.get("replacement");
    if (replacement != null && replacement.isObject()) {
      builder.replacement(replacement(replacement, language));
    }
    @Nullable Origin origin = value(term, "origin", ImportedTermBuilder::originOf);
    if (origin != null) {
      builder.origin(origin.label());
    }
    for (Map.Entry<String, JsonNode> year : fields(term, "usage")) {
      builder.usage(Integer.parseInt(year.getKey()), year.getValue().getIntValue());
    }
    @Nullable JsonNode citations = term.get("citations");
    if (citations != null) {
      citations.values().forEach(citation -> citation(builder, language, citation));
    }
    return builder.build();
  }

  private static Replacement replacement(JsonNode node, Language language) {
    List<Replacement.Proof> proofs = new ArrayList<>();
    @Nullable JsonNode written = node.get("proofs");
    if (written != null) {
      for (JsonNode proof : written.values()) {
        proofs.add(
            new Replacement.Proof(
                place(proof.get("earlier"), language), place(proof.get("later"), language)));
      }
    }
    return new Replacement(required(node, "term"), proofs);
  }

  private static Citation place(@Nullable JsonNode node, Language language) {
    if (node == null || !node.isObject()) {
      throw new IllegalArgumentException("a proof without its two places");
    }
    return new Citation(
        new Symbol(required(node, "symbol")),
        language,
        words(node, "version"),
        new Locator(required(node, "paragraph")),
        new Span(
            Integer.parseInt(required(node, "start")), Integer.parseInt(required(node, "end"))));
  }

  private static void citation(ImportedTermBuilder term, Language language, JsonNode citation) {
    Map<String, String> place = new HashMap<>();
    place.put("language", language.code());
    for (String name : List.of("symbol", "language", "version", "paragraph", "date", "basis")) {
      @Nullable String value = text(citation, name);
      if (value != null) {
        place.put(name, value);
      }
    }
    @Nullable String start = text(citation, "start");
    @Nullable String end = text(citation, "end");
    if (start != null && end != null) {
      place.put("span", start + "-" + end);
    }
    String source = words(citation, "symbol") + ", " + words(citation, "paragraph");
    term.context(required(citation, "quote"), place, source);
  }

  private static <T> @Nullable T value(
      JsonNode node, String name, Function<String, Optional<T>> values) {
    @Nullable String label = text(node, name);
    return label == null
        ? null
        : values
            .apply(label)
            .orElseThrow(
                () -> new IllegalArgumentException("no " + name + " is called '" + label + "'"));
  }

  private static String required(JsonNode node, String name) {
    @Nullable String text = text(node, name);
    if (text == null || text.isBlank()) {
      throw new IllegalArgumentException("no '" + name + "' where there must be one");
    }
    return text;
  }

  private static String words(JsonNode node, String name) {
    return Objects.toString(text(node, name), "");
  }

  private static @Nullable String text(JsonNode node, String name) {
    @Nullable JsonNode value = node.isObject() ? node.get(name) : null;
    return value == null || value.isNull() ? null : value.coerceStringValue();
  }

  private static Iterable<Map.Entry<String, JsonNode>> fields(JsonNode node, String name) {
    @Nullable JsonNode value = node.get(name);
    return value == null || !value.isObject() ? List.of() : value.entries();
  }
}
