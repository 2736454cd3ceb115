package org.hexapla.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hexapla.Archives;
import org.hexapla.corpus.Citation;
import org.hexapla.corpus.Locator;
import org.hexapla.corpus.Symbol;
import org.hexapla.corpus.store.Stores;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Context;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.Grammar;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.Replacement;
import org.hexapla.glossary.TermSection;
import org.hexapla.glossary.TermType;
import org.hexapla.text.Language;
import org.hexapla.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each format carries, against what its writer and docs/formats.md say. */
class FormatsTest {

  private static final List<String> ORDER =
      List.of("jsonl", "tbx", "tbx2", "skos", "csv", "xlsx", "multiterm", "omegat", "anki");

  /** The words in a file by which it is known that something was carried. */
  private static final Map<Loss, String> MARKS =
      Map.ofEntries(
          Map.entry(Loss.CONCEPT_ID, "idmark"),
          Map.entry(Loss.SUBJECT, "subjectmark"),
          Map.entry(Loss.CONCEPT_NOTE, "conceptnotemark"),
          Map.entry(Loss.DEFINITION, "definitionmark"),
          Map.entry(Loss.LONE_DEFINITION, "lonelymark"),
          Map.entry(Loss.TYPE, "abbreviation"),
          Map.entry(Loss.STATUS, "admitted"),
          Map.entry(Loss.WITHDRAWN_TERMS, "withdrawnmark"),
          Map.entry(Loss.UNPAIRED_TERMS, "unpairedmark"),
          Map.entry(Loss.ORIGIN, "starter"),
          Map.entry(Loss.SOURCE, "sourcemark"),
          Map.entry(Loss.CONFIDENCE, "0.123456"),
          Map.entry(Loss.TERM_NOTE, "termnotemark"),
          Map.entry(Loss.PLACE, "A/RES/55/5"),
          Map.entry(Loss.FURTHER_PLACES, "A/RES/66/6"),
          Map.entry(Loss.SENTENCE, "firstsentencemark"),
          Map.entry(Loss.FURTHER_SENTENCES, "secondsentencemark"),
          Map.entry(Loss.VERSION, "feedfacecafebeef"),
          Map.entry(Loss.GRAMMAR, "neuter"),
          Map.entry(Loss.GEOGRAPHY, "geographymark"),
          Map.entry(Loss.REPLACEMENT, "replacementmark"),
          Map.entry(Loss.REPLACEMENT_PROOF, "deadbeefdeadbeef"),
          Map.entry(Loss.USAGE, "4711"));

  @TempDir private Path folder;
  private ApplicationContext context;

  @BeforeEach
  void open() {
    context = Stores.open(folder.resolve("store"));
  }

  @AfterEach
  void close() {
    context.close();
  }

  @Test
  void aWriterSaysExactlyWhatItDoesNotCarry() throws IOException {
    for (GlossaryWriter writer : context.getBeansOfType(GlossaryWriter.class)) {
      Set<Loss> lost = EnumSet.copyOf(MARKS.keySet());
      lost.removeAll(carriedOut(writer));
      assertEquals(lost, writer.cannotCarry(), writer.format());
    }
  }

  @Test
  void theDocumentationSaysWhatGoesOutAndWhatComesBack() throws IOException {
    List<String> table = new ArrayList<>();
    table.add("| | " + String.join(" | ", ORDER) + " |");
    table.add("|---|" + ":-:|".repeat(ORDER.size()));
    for (Loss part : MARKS.keySet().stream().sorted().toList()) {
      List<String> cells = new ArrayList<>(List.of(part.phrase()));
      for (String format : ORDER) {
        boolean out = carriedOut(writer(format)).contains(part);
        boolean back = carriedBack(format).contains(part);
        cells.add(back ? "⇄" : out ? "→" : "–");
      }
      table.add("| " + String.join(" | ", cells) + " |");
    }
    String expected = String.join("\n", table);
    assertTrue(
        Files.readString(Path.of("docs/formats.md")).contains(expected),
        () -> "docs/formats.md should have this table:\n" + expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"jsonl", "tbx", "tbx2"})
  void losesNothingOfTheWholeStarterGlossary(String format) throws IOException {
    Glossary glossary = context.getBean(Glossary.class);
    glossary.putStarter(new StarterReader().read(Path.of("glossary")));
    glossary.propose(List.of(SampleEntries.proposal()));
    glossary.put(
        List.of(SampleEntries.decided(), SampleEntries.difficultWords(), marked(), alone()),
        "a person");
    try (ApplicationContext empty = Stores.open(folder.resolve("empty"))) {
      RoundTrip.Outcome outcome =
          RoundTrip.of(context, format, folder.resolve("glossary." + format), empty);
      assertInstanceOf(ImportResult.Done.class, outcome.result(), outcome.result().toString());
      assertTrue(outcome.entries() > 500, () -> outcome.entries() + " entries");
      assertEquals(List.of(), outcome.differing());
    }
  }

  private Set<Loss> carriedOut(GlossaryWriter writer) throws IOException {
    String text = text(write(writer), writer.format().equals("multiterm"));
    return MARKS.entrySet().stream()
        .filter(mark -> text.contains(mark.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Loss.class)));
  }

  private Set<Loss> carriedBack(String format) throws IOException {
    String readerName = format.equals("tbx2") ? "tbx" : format;
    Optional<GlossaryReader> reader =
        context.getBeansOfType(GlossaryReader.class).stream()
            .filter(candidate -> candidate.format().equals(readerName))
            .findFirst();
    if (reader.isEmpty()) {
      return Set.of();
    }
    Collected read = Collected.from(reader.get(), write(writer(format)));
    assertEquals(List.of(), read.problems);
    return Arrays.stream(Loss.values())
        .filter(part -> MARKS.containsKey(part) && cameBack(part, read.entries))
        .collect(Collectors.toSet());
  }

  private static boolean cameBack(Loss part, List<ImportedEntry> entries) {
    String mark = Objects.requireNonNull(MARKS.get(part));
    List<ImportedTerm> terms = entries.stream().flatMap(e -> e.terms().stream()).toList();
    List<ImportedTerm> probe = terms.stream().filter(t -> t.term().equals("terme")).toList();
    return switch (part) {
      case CONCEPT_ID -> entries.stream().anyMatch(e -> mark.equals(e.id()));
      case SUBJECT -> entries.stream().anyMatch(e -> mark.equals(e.subjectField()));
      case CONCEPT_NOTE -> entries.stream().anyMatch(e -> mark.equals(e.note()));
      case DEFINITION, LONE_DEFINITION ->
          entries.stream().anyMatch(e -> mark.equals(e.definitions().get(Language.FR)));
      case WITHDRAWN_TERMS, UNPAIRED_TERMS -> terms.stream().anyMatch(t -> t.term().equals(mark));
      case TYPE -> probe.stream().anyMatch(t -> t.type() == TermType.ABBREVIATION);
      case STATUS -> probe.stream().anyMatch(t -> t.status() == AdministrativeStatus.ADMITTED);
      case ORIGIN -> probe.stream().anyMatch(t -> t.origin() == Origin.STARTER);
      case SOURCE -> probe.stream().anyMatch(t -> mark.equals(t.source()));
      case CONFIDENCE -> probe.stream().anyMatch(t -> Objects.equals(t.confidence(), 0.123456));
      case TERM_NOTE -> probe.stream().anyMatch(t -> mark.equals(t.note()));
      case GRAMMAR ->
          probe.stream().anyMatch(t -> t.grammar().equals(new Grammar("noun", "neuter", "plural")));
      case GEOGRAPHY -> probe.stream().anyMatch(t -> mark.equals(t.geographicalUsage()));
      case REPLACEMENT, REPLACEMENT_PROOF ->
          probe.stream().anyMatch(t -> replacement().equals(t.replacement()));
      case USAGE -> probe.stream().anyMatch(t -> t.usage().containsValue(4711));
      default ->
          probe.stream()
              .flatMap(term -> term.contexts().stream())
              .anyMatch(context -> context.toString().contains(mark));
    };
  }

  private GlossaryWriter writer(String format) {
    return context.getBeansOfType(GlossaryWriter.class).stream()
        .filter(writer -> writer.format().equals(format))
        .findFirst()
        .orElseThrow();
  }

  private Path write(GlossaryWriter writer) throws IOException {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    writer.write(
        SampleEntries.source(List.of(alone(), marked())),
        SampleEntries.header(Language.EN, Language.FR),
        output);
    Path file = folder.resolve("marked." + writer.fileExtension());
    Files.write(file, output.toByteArray());
    return file;
  }

  private static String text(Path file, boolean wide) throws IOException {
    if (!file.toString().endsWith(".xlsx")) {
      Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
      return Files.readString(file, charset);
    }
    StringBuilder text = new StringBuilder();
    for (byte[] part : Archives.parts(Files.readAllBytes(file)).values()) {
      text.append(new String(part, StandardCharsets.UTF_8));
    }
    return text.toString();
  }

  /** An entry with a mark in every part. */
  private static ConceptEntry marked() {
    String sentence = "Le terme : firstsentencemark.";
    TermSection term =
        new TermSection(
            "terme",
            TermType.ABBREVIATION,
            AdministrativeStatus.ADMITTED,
            Origin.STARTER,
            "sourcemark",
            0.123456,
            "termnotemark",
            List.of(
                context("A/RES/55/5", sentence),
                context("A/RES/66/6", "Le terme : secondsentencemark.")),
            new TreeMap<>(Map.of(1987, 4711)),
            replacement(),
            new Grammar("noun", "neuter", "plural"),
            "geographymark");
    return new ConceptEntry(
        "idmark",
        1,
        "subjectmark",
        Origin.PERSON,
        "conceptnotemark",
        List.of(
            new LanguageSection(
                Language.EN,
                null,
                List.of(plain("term", TermType.ABBREVIATION), plain("word", TermType.VARIANT))),
            new LanguageSection(
                Language.FR,
                "definitionmark",
                List.of(term, superseded("withdrawnmark", TermType.VARIANT)))));
  }

  /** A term without an equivalent, and a definition without a term. */
  private static ConceptEntry alone() {
    return new ConceptEntry(
        "alone",
        1,
        null,
        Origin.PERSON,
        null,
        List.of(
            new LanguageSection(
                Language.EN, null, List.of(plain("unpairedmark", TermType.FULL_FORM))),
            new LanguageSection(Language.FR, "lonelymark", List.of())));
  }

  private static Replacement replacement() {
    Locator place = new Locator("op43(a)");
    return new Replacement(
        "replacementmark",
        List.of(
            new Replacement.Proof(
                new Citation(
                    new Symbol("A/RES/77/7"), Language.FR, "0badcafe", place, new Span(3, 8)),
                new Citation(
                    new Symbol("A/RES/3363(XXX)"),
                    Language.FR,
                    "deadbeefdeadbeef",
                    place,
                    new Span(0, 15)))));
  }

  private static Context context(String symbol, String sentence) {
    Context context =
        SampleEntries.context(symbol, Language.FR, "op1", sentence, new Span(3, 8), true);
    return new Context(
        sentence,
        new Citation(
            context.citation().symbol(),
            Language.FR,
            "feedfacecafebeef",
            context.citation().locator(),
            context.citation().span()),
        context.date());
  }

  private static TermSection plain(String term, TermType type) {
    return section(term, type, AdministrativeStatus.PREFERRED);
  }

  private static TermSection superseded(String term, TermType type) {
    return section(term, type, AdministrativeStatus.SUPERSEDED);
  }

  private static TermSection section(String term, TermType type, AdministrativeStatus status) {
    return new TermSection(
        term,
        type,
        status,
        Origin.PERSON,
        "written for the test",
        null,
        null,
        List.of(),
        new TreeMap<>());
  }
}
