package org.hexapla.glossary.store;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.hexapla.corpus.Citation;
import org.hexapla.corpus.DocumentDate;
import org.hexapla.corpus.Locator;
import org.hexapla.corpus.Symbol;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Context;
import org.hexapla.glossary.Grammar;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.Replacement;
import org.hexapla.glossary.TermSection;
import org.hexapla.glossary.TermType;
import org.hexapla.text.Language;
import org.hexapla.text.Span;
import org.jspecify.annotations.Nullable;

/** Entries for tests. */
public final class Entries {

  public static final Map<Language, String> MULTILINGUALISM =
      Map.of(
          Language.AR, "تعدد اللغات",
          Language.ZH, "使用多种语文",
          Language.EN, "multilingualism",
          Language.FR, "multilinguisme",
          Language.RU, "многоязычие",
          Language.ES, "multilingüismo");

  private Entries() {}

  /** What a build proposes: a term in each language, with a context and usage. */
  public static ConceptEntry proposal(String id, Map<Language, String> names, String symbol) {
    return new ConceptEntry(
        id,
        0,
        "concept",
        Origin.BUILD,
        null,
        names.entrySet().stream()
            .map(
                name ->
                    new LanguageSection(
                        name.getKey(),
                        null,
                        List.of(proposed(name.getKey(), name.getValue(), symbol))))
            .toList());
  }

  private static TermSection proposed(Language language, String term, String symbol) {
    Citation citation =
        new Citation(
            new Symbol(symbol), language, "v1", new Locator("op1"), new Span(2, term.length() + 2));
    return new TermSection(
        term,
        TermType.FULL_FORM,
        AdministrativeStatus.PROPOSED,
        Origin.BUILD,
        "extraction",
        0.75,
        null,
        List.of(
            new Context(
                "« " + term + " »", citation, DocumentDate.printed(LocalDate.of(2025, 9, 5)))),
        new TreeMap<>(Map.of(2006, 1, 2025, 12)));
  }

  /** What the starter glossary holds: a preferred term in each language. */
  public static ConceptEntry starter(String id, Map<Language, String> names) {
    return new ConceptEntry(
        id,
        0,
        "concept",
        Origin.STARTER,
        "a note",
        names.entrySet().stream()
            .map(
                name ->
                    new LanguageSection(
                        name.getKey(),
                        null,
                        List.of(
                            new TermSection(
                                name.getValue(),
                                TermType.FULL_FORM,
                                AdministrativeStatus.PREFERRED,
                                Origin.STARTER,
                                "A/RES/79/331",
                                null,
                                null,
                                List.of(),
                                new TreeMap<>()))))
            .toList());
  }

  /**
   * A term as a build finds it in 2006, without contexts.
   *
   * @param replacement what took its place, or null
   */
  public static TermSection found(
      String term, AdministrativeStatus status, @Nullable Replacement replacement) {
    return new TermSection(
        term,
        TermType.FULL_FORM,
        status,
        Origin.BUILD,
        "extraction",
        0.75,
        null,
        List.of(),
        new TreeMap<>(Map.of(2006, 1)),
        replacement,
        Grammar.NONE,
        null);
  }

  /** An entry with each of its terms changed. */
  public static ConceptEntry eachTerm(ConceptEntry entry, UnaryOperator<TermSection> change) {
    return new ConceptEntry(
        entry.id(),
        entry.lockVersion(),
        entry.subjectField(),
        entry.origin(),
        entry.note(),
        entry.sections().stream()
            .map(
                section ->
                    new LanguageSection(
                        section.language(),
                        section.definition(),
                        section.terms().stream().map(change).toList()))
            .toList());
  }

  public static List<String> terms(ConceptEntry entry) {
    return entry.sections().stream()
        .flatMap(section -> section.terms().stream())
        .map(term -> term.term() + "/" + term.status().label() + "/" + term.origin().label())
        .toList();
  }

  /** The six names of the tests' concept, changed so that they are others. */
  public static Map<Language, String> variant(String suffix) {
    Map<Language, String> names = new TreeMap<>();
    Arrays.stream(Language.values())
        .forEach(language -> names.put(language, MULTILINGUALISM.get(language) + suffix));
    return names;
  }
}
