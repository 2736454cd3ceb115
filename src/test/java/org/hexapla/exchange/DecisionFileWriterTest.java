package org.hexapla.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hexapla.corpus.store.Stores;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Decision;
import org.hexapla.glossary.DecisionResult;
import org.hexapla.glossary.Decisions;
import org.hexapla.glossary.Designation;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.Grammar;
import org.hexapla.glossary.TermDetails;
import org.hexapla.glossary.TermType;
import org.hexapla.glossary.store.Entries;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people decided leaves one store as a file and comes into another. */
class DecisionFileWriterTest {

  @TempDir private Path folder;

  /** A store in which a build and the starter glossary have spoken and nobody has decided. */
  private ApplicationContext store(Stores.Kind kind, String name) {
    ApplicationContext context = kind.open(folder.resolve(name));
    Glossary glossary = context.getBean(Glossary.class);
    glossary.propose(
        Stream.of("a", "b", "c", "d")
            .map(one -> Entries.proposal("c-" + one, names(one), "A/RES/79/331"))
            .toList());
    glossary.putStarter(List.of(Entries.starter("concept/own", Entries.variant(" own"))));
    return context;
  }

  private static Map<Language, String> names(String suffix) {
    return Entries.variant(" " + suffix);
  }

  private static void decide(
      ApplicationContext context, String id, String who, @Nullable String reason, Decision what) {
    DecisionResult result = context.getBean(Decisions.class).decide(id, null, what, who, reason);
    assertInstanceOf(DecisionResult.Done.class, result, result.toString());
  }

  private static Decision add(Language language, String term, AdministrativeStatus status) {
    return new Decision.Add(language, term, TermType.VARIANT, status, "seen by Ana");
  }

  private static Decision set(
      Language language, String term, AdministrativeStatus status, @Nullable String replacement) {
    return new Decision.SetStatus(language, term, status, replacement);
  }

  private static void decideMuch(ApplicationContext context) {
    for (Language language : Language.values()) {
      String word = names("a").get(language);
      decide(
          context,
          "c-a",
          "Ana",
          "agreed",
          set(language, word, AdministrativeStatus.PREFERRED, null));
      decide(
          context, "c-a", "Omar", null, add(language, word + " x", AdministrativeStatus.ADMITTED));
      decide(
          context,
          "c-a",
          "Omar",
          "renamed, \"in\" 2019",
          set(language, word + " x", AdministrativeStatus.SUPERSEDED, word));
      String starter = Entries.variant(" own").get(language);
      decide(
          context,
          "concept/own",
          "李雷",
          null,
          new Decision.Edit(language, starter, starter + " ʼ, 2"));
    }
    decide(
        context,
        "c-a",
        "Zoé",
        null,
        new Decision.Describe(
            Language.FR,
            names("a").get(Language.FR),
            TermType.SHORT_FORM,
            "la liste de 2024",
            new TermDetails(
                "au singulier\nseulement", new Grammar("noun", "masculine", "singular"), "ONUG")));
    decide(
        context,
        "c-a",
        "Zoé",
        null,
        new Decision.DescribeConcept(
            "procedure", "a note", Map.of(Language.RU, "Что это; и что нет.")));
    decide(context, "concept/own", "Ana", null, new Decision.DescribeConcept("", "", Map.of()));
    decide(context, "c-b", "Ana", "no term", new Decision.RejectAll());
    decide(context, "c-c", "Ana", "one concept", new Decision.Merge("c-d"));
    DecisionResult.Done made =
        assertInstanceOf(
            DecisionResult.Done.class,
            context
                .getBean(Decisions.class)
                .create(
                    new Decisions.NewEntry(
                        "e/hand",
                        "budget",
                        "made by hand",
                        List.of(
                            new Decision.Add(
                                Language.AR,
                                "ميزانية",
                                TermType.FULL_FORM,
                                AdministrativeStatus.PREFERRED,
                                "seen by Omar"))),
                    "Omar",
                    null));
    decide(
        context,
        made.entry().id(),
        "Omar",
        "the editors' list",
        add(Language.ZH, "预算案", AdministrativeStatus.DEPRECATED));
  }

  private static List<String> seen(ApplicationContext context) {
    return Stream.of("c-a", "c-b", "c-c", "c-d", "concept/own", "e/hand")
        .map(id -> context.getBean(Glossary.class).find(id))
        .map(entry -> entry.map(DecisionFileWriterTest::words).orElse("none"))
        .toList();
  }

  /** All of an entry but its version. */
  private static String words(ConceptEntry entry) {
    return entry.subjectField() + " " + entry.note() + " " + entry.sections();
  }

  @ParameterizedTest
  @EnumSource(Stores.Kind.class)
  void makesInAnotherStoreWhatPeopleDecidedInThisOne(Stores.Kind kind) throws IOException {
    Path file = folder.resolve(DecisionFile.NAME);
    try (ApplicationContext one = store(kind, "one");
        ApplicationContext other = store(kind, "other")) {
      decideMuch(one);
      DecisionFileWriter.Report written = one.getBean(DecisionFileWriter.class).write(file);
      assertEquals(List.of(), written.leftOut());

      DecisionFile.Report read = other.getBean(DecisionFile.class).apply(file, null);
      assertEquals(new DecisionFile.Report((int) written.rows(), 0, List.of()), read);
      assertEquals(seen(one), seen(other));

      Glossary glossary = other.getBean(Glossary.class);
      long revision = glossary.revision();
      assertEquals(
          new DecisionFile.Report(0, (int) written.rows(), List.of()),
          other.getBean(DecisionFile.class).apply(file, null));
      assertEquals(revision, glossary.revision());
      glossary.propose(List.of(Entries.proposal("c-a", names("a"), "A/RES/79/331")));
      Path again = folder.resolve("again.csv");
      other.getBean(DecisionFileWriter.class).write(again);
      assertEquals(decisions(file, "c-a"), decisions(again, "c-a"));
    }
  }

  private static List<String> decisions(Path file, String id) throws IOException {
    return Files.readAllLines(file).stream().filter(row -> row.startsWith(id + ",")).toList();
  }

  @Test
  void changesNothingInTheStoreThatWroteIt() throws IOException {
    Path file = folder.resolve(DecisionFile.NAME);
    try (ApplicationContext store = store(Stores.Kind.H2, "one")) {
      decideMuch(store);
      DecisionFileWriter.Report written = store.getBean(DecisionFileWriter.class).write(file);
      long revision = store.getBean(Glossary.class).revision();
      List<String> before = seen(store);
      assertEquals(
          new DecisionFile.Report(0, (int) written.rows(), List.of()),
          store.getBean(DecisionFile.class).apply(file, null));
      assertEquals(revision, store.getBean(Glossary.class).revision());
      assertEquals(before, seen(store));
    }
  }

  @Test
  void namesWhoDecidedEachThingAndWhy() throws IOException {
    Path file = folder.resolve(DecisionFile.NAME);
    try (ApplicationContext store = store(Stores.Kind.H2, "one")) {
      decideMuch(store);
      store.getBean(DecisionFileWriter.class).write(file);
    }
    List<String> rows = Files.readAllLines(file);
    assertEquals(String.join(",", DecisionFile.COLUMNS), rows.get(0));
    String russian = names("a").get(Language.RU);
    assertTrue(
        rows.contains("c-a,prefer,ru," + russian + ",,,,,,,,,,,,,,Ana,agreed"), rows.toString());
    assertTrue(
        rows.contains(
            "c-a,add,ru,"
                + russian
                + " x,,"
                + russian
                + ",variant,superseded,seen by Ana,,,,,,,,,Omar,\"renamed, \"\"in\"\" 2019\""),
        rows.toString());
    assertTrue(rows.contains("c-c,merge,,,,,,,,c-d,,,,,,,,Ana,one concept"), rows.toString());
  }

  @Test
  void keepsARejectedTermOutOfTheNextBuildElsewhere() throws IOException {
    Path file = folder.resolve(DecisionFile.NAME);
    try (ApplicationContext one = store(Stores.Kind.H2, "one");
        ApplicationContext other = store(Stores.Kind.H2, "other")) {
      decideMuch(one);
      one.getBean(DecisionFileWriter.class).write(file);
      other.getBean(DecisionFile.class).apply(file, null);
      assertTrue(
          other
              .getBean(Glossary.class)
              .rejections()
              .containsAll(one.getBean(Glossary.class).rejections()));
      assertEquals(
          List.of(), Designation.of(other.getBean(Glossary.class).find("c-b").orElseThrow()));
    }
  }
}
