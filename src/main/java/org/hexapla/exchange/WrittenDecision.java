package org.hexapla.exchange;

import io.micronaut.serde.annotation.Serdeable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.Decision;
import org.hexapla.glossary.Designation;
import org.hexapla.glossary.Grammar;
import org.hexapla.glossary.TermDetails;
import org.hexapla.glossary.TermType;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A decision as somebody writes it: in a request, in a command, in a row of a file. Fields that the
 * action does not need are null.
 *
 * @param action {@code accept}, {@code prefer}, {@code admit}, {@code deprecate}, {@code
 *     supersede}, {@code reject}, {@code add}, {@code edit}, {@code describe}, {@code merge},
 *     {@code split}, {@code restore}, {@code undo}; {@code accept}, {@code reject} and {@code
 *     describe} without a term are for the whole entry
 * @param language a code
 * @param term words of the entry, or of what is added
 * @param words for {@code edit}: the new words
 * @param replacement for {@code deprecate}, {@code supersede} and {@code add}: what is said in the
 *     term's place
 * @param type for {@code add} and {@code describe}: {@code fullForm}, …
 * @param status for {@code add}: {@code preferred} (the default), …
 * @param source for {@code add} and {@code describe}: where the term is from
 * @param other for {@code merge}: the id of the entry that comes in
 * @param terms for {@code split}: what goes into an entry of its own
 * @param version for {@code restore}: the version to go back to
 * @param subjectField for {@code describe} without a term: the domain
 * @param definition for {@code describe} without a term: in {@code language}
 * @param note for {@code add} and {@code describe}
 * @param partOfSpeech for {@code add} and {@code describe}, as the fields after it
 */
@Serdeable
public record WrittenDecision(
    @Nullable String action,
    @Nullable String language,
    @Nullable String term,
    @Nullable String words,
    @Nullable String replacement,
    @Nullable String type,
    @Nullable String status,
    @Nullable String source,
    @Nullable String other,
    @Nullable List<WrittenTerm> terms,
    @Nullable Long version,
    @Nullable String subjectField,
    @Nullable String definition,
    @Nullable String note,
    @Nullable String partOfSpeech,
    @Nullable String gender,
    @Nullable String number,
    @Nullable String geographicalUsage) {

  /** What may stand as the action. */
  public static final String ACTIONS =
      "accept, prefer, admit, deprecate, supersede, reject, add, edit, describe, merge, split,"
          + " restore, undo";

  /** A term of an entry. */
  @Serdeable
  public record WrittenTerm(@Nullable String language, @Nullable String term) {

    Designation read() {
      return new Designation(
          languageOf(required("terms: language", language)), required("terms: term", term));
    }
  }

  /**
   * The decision.
   *
   * @throws FormatException where it is none: says which field is missing or wrong
   */
  public Decision read() {
    String named = required("action", action);
    return switch (named) {
      case "accept" -> term == null ? new Decision.Accept() : set(AdministrativeStatus.PREFERRED);
      case "prefer" -> set(AdministrativeStatus.PREFERRED);
      case "admit" -> set(AdministrativeStatus.ADMITTED);
      case "deprecate" -> set(AdministrativeStatus.DEPRECATED);
      case "supersede" -> set(AdministrativeStatus.SUPERSEDED);
      case "reject" ->
          term == null
              ? new Decision.RejectAll()
              : new Decision.Reject(namedLanguage(), namedTerm());
      case "add" -> add();
      case "edit" -> new Decision.Edit(namedLanguage(), namedTerm(), required("words", words));
      case "describe" -> describe();
      case "merge" -> new Decision.Merge(required("other", other));
      case "split" ->
          new Decision.Split(required("terms", terms).stream().map(WrittenTerm::read).toList());
      case "restore" -> new Decision.Restore(required("version", version));
      case "undo" -> new Decision.Undo();
      default ->
          throw new FormatException("action: '" + named + "' is none; choose one of " + ACTIONS);
    };
  }

  /**
   * The term that is added.
   *
   * @throws FormatException where a field is missing or wrong
   */
  public Decision.Add add() {
    return new Decision.Add(
        namedLanguage(),
        namedTerm(),
        value("type", type, TermType.FULL_FORM, TermType::of),
        value("status", status, AdministrativeStatus.PREFERRED, AdministrativeStatus::of),
        replacement,
        required("source", source),
        details());
  }

  private Decision set(AdministrativeStatus wanted) {
    return new Decision.SetStatus(namedLanguage(), namedTerm(), wanted, replacement);
  }

  private Decision describe() {
    if (term != null) {
      return new Decision.Describe(
          namedLanguage(),
          term,
          type == null ? null : value("type", type, TermType.FULL_FORM, TermType::of),
          source,
          details());
    }
    Map<Language, String> definitions = new EnumMap<>(Language.class);
    if (definition != null) {
      definitions.put(namedLanguage(), definition);
    }
    return new Decision.DescribeConcept(subjectField, note, definitions);
  }

  private TermDetails details() {
    return new TermDetails(note, new Grammar(partOfSpeech, gender, number), geographicalUsage);
  }

  private Language namedLanguage() {
    return languageOf(required("language", language));
  }

  private String namedTerm() {
    return required("term", term);
  }

  private static Language languageOf(String code) {
    return Language.of(code)
        .orElseThrow(
            () ->
                new FormatException(
                    "language: '"
                        + code
                        + "' is not one; choose one of "
                        + String.join(", ", Language.codes())));
  }

  private static <T> T required(String name, @Nullable T value) {
    if (value == null) {
      throw new FormatException(name + " is missing");
    }
    return value;
  }

  private static <T> T value(
      String name, @Nullable String label, T otherwise, Function<String, Optional<T>> values) {
    return label == null
        ? otherwise
        : values
            .apply(label)
            .orElseThrow(() -> new FormatException(name + ": unknown value '" + label + "'"));
  }
}
