package org.hexapla.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.Context;
import org.hexapla.glossary.Grammar;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.Replacement;
import org.hexapla.glossary.TermType;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/** Gathers what a file says of a term, piece by piece as it is read. */
public final class ImportedTermBuilder {

  private final Language language;
  private final List<String> notes = new ArrayList<>();
  private final List<String> sources = new ArrayList<>();
  private final List<Context> contexts = new ArrayList<>();
  private SortedMap<Integer, Integer> usage = new TreeMap<>();
  private String term = "";
  private @Nullable TermType type;
  private @Nullable AdministrativeStatus status;
  private @Nullable Origin origin;
  private @Nullable Double confidence;
  private Grammar grammar = Grammar.NONE;
  private @Nullable String geographicalUsage;
  private @Nullable Replacement replacement;

  public ImportedTermBuilder(Language language) {
    this.language = language;
  }

  public ImportedTermBuilder term(String words) {
    term = words.strip();
    return this;
  }

  public ImportedTermBuilder type(Optional<TermType> named) {
    type = named.orElse(type);
    return this;
  }

  public ImportedTermBuilder status(Optional<AdministrativeStatus> named) {
    status = named.orElse(status);
    return this;
  }

  public ImportedTermBuilder origin(String label) {
    origin = originOf(label).orElse(origin);
    return this;
  }

  public ImportedTermBuilder source(String words) {
    if (!words.isBlank()) {
      sources.add(words.strip());
    }
    return this;
  }

  public ImportedTermBuilder context(Context context) {
    contexts.add(context);
    return this;
  }

  /**
   * A sentence that proves the term: as a context where its place is one of ours, else in the note,
   * as without an exact place it proves nothing here.
   *
   * @param place what {@link EntryNotes#ofContext} said; null where the file does not say
   * @param source of the sentence in words; may be empty
   */
  public ImportedTermBuilder context(
      String sentence, @Nullable Map<String, String> place, String source) {
    Optional<Context> context =
        place == null ? Optional.empty() : EntryNotes.context(sentence, place);
    return context.isPresent()
        ? context(context.get())
        : note("Context: " + sentence + (source.isEmpty() ? "" : " (" + source + ")"));
  }

  /**
   * The confidence of a proposal.
   *
   * @throws IllegalArgumentException where it is no number from 0 to 1
   */
  public ImportedTermBuilder confidence(String number) {
    if (!number.isBlank()) {
      double value = Double.parseDouble(number.strip());
      if (!(value >= 0 && value <= 1)) {
        throw new IllegalArgumentException("a confidence is from 0 to 1: " + number);
      }
      confidence = value;
    }
    return this;
  }

  /**
   * A note: the values of one of ours, else words to keep.
   *
   * @throws IllegalArgumentException where one of our values is no number
   */
  public ImportedTermBuilder note(String words) {
    Optional<Map<String, String>> values = EntryNotes.values(words);
    if (values.isPresent()) {
      values(values.get());
    } else if (!words.isBlank()) {
      notes.add(words.strip());
    }
    return this;
  }

  /** A note that is kept as it is. */
  public ImportedTermBuilder words(String words) {
    if (!words.isBlank()) {
      notes.add(words);
    }
    return this;
  }

  /** Occurrences in a year. */
  public ImportedTermBuilder usage(int year, int count) {
    usage.put(year, count);
    return this;
  }

  private void values(Map<String, String> values) {
    origin(values.getOrDefault("origin", ""));
    status(AdministrativeStatus.of(values.getOrDefault("status", "")));
    type(TermType.of(values.getOrDefault("type", "")));
    source(values.getOrDefault("source", ""));
    confidence(values.getOrDefault("confidence", ""));
    @Nullable String own = values.get("note");
    if (own != null) {
      notes.add(own);
    }
    grammar(null, null, values.get("number"));
    ReplacementNotes.read(values, language).ifPresent(this::replacement);
    if (values.containsKey("usage")) {
      usage = EntryNotes.usage(values);
    }
  }

  /** What grammar says of the term; each value that is null says nothing. */
  public ImportedTermBuilder grammar(
      @Nullable String partOfSpeech, @Nullable String gender, @Nullable String number) {
    grammar =
        new Grammar(
            partOfSpeech == null ? grammar.partOfSpeech() : partOfSpeech,
            gender == null ? grammar.gender() : gender,
            number == null ? grammar.number() : number);
    return this;
  }

  /** Where the term is used. */
  public ImportedTermBuilder geographicalUsage(String words) {
    geographicalUsage = words.isBlank() ? geographicalUsage : words.strip();
    return this;
  }

  /** What is said in place of the term. */
  public ImportedTermBuilder replacement(Replacement named) {
    replacement = named;
    return this;
  }

  /** Whether there are words yet. */
  public boolean hasTerm() {
    return !term.isEmpty();
  }

  public Language language() {
    return language;
  }

  /** What was gathered. */
  public ImportedTerm build() {
    return new ImportedTerm(
        language,
        term,
        type,
        status,
        origin,
        sources.isEmpty() ? null : String.join("; ", sources),
        confidence,
        notes.isEmpty() ? null : String.join("\n", notes),
        contexts,
        usage,
        grammar,
        geographicalUsage,
        replacement);
  }

  /** The origin with this label. */
  public static Optional<Origin> originOf(String label) {
    return Arrays.stream(Origin.values())
        .filter(candidate -> candidate.label().equalsIgnoreCase(label.strip()))
        .findFirst();
  }
}
