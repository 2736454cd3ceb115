package org.hexapla.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.hexapla.SmallStore;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.store.Stores;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.TermSection;
import org.hexapla.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** OmegaT itself, where it is installed, reads the glossaries and translates with the memory. */
class OmegatProgramTest {

  private static final int MINUTES = 3;

  @TempDir private Path folder;
  private ApplicationContext context;
  private GlossaryExporter exporter;

  @BeforeEach
  void fill() {
    Assumptions.assumeTrue(program().isPresent(), "skipped: there is no program 'omegat' here");
    context = Stores.open(folder.resolve("store"));
    Glossary glossary = context.getBean(Glossary.class);
    SmallStore.fill(context.getBean(Corpus.class), glossary);
    glossary.put(SampleEntries.all(), "a person");
    exporter = context.getBean(GlossaryExporter.class);
  }

  @AfterEach
  void close() {
    if (context != null) {
      context.close();
    }
  }

  @ParameterizedTest
  @CsvSource({"EN,AR", "ZH,RU", "FR,ES"})
  void readsBothGlossariesAndTranslatesWithTheMemory(Language from, Language to)
      throws IOException, InterruptedException {
    Path project = project(from, to);
    export("tbx2", from, to, project.resolve("glossary/terms.tbx"));
    export("omegat", from, to, project.resolve("glossary/terms.utf8"));
    export("tmx", from, to, project.resolve("tm/auto/memory.tmx"));
    Files.writeString(project.resolve("source/document.txt"), text(from));

    String log = run(project);

    Set<String> read = new TreeSet<>(Files.readAllLines(project.resolve("read.tsv")));
    for (String pair : pairs(from, to)) {
      assertTrue(read.contains("terms.tbx\t" + pair), () -> pair + " not in " + read + log);
    }
    assertEquals(pairsOfSameType(from, to), readFrom(read, "terms.utf8"));
    assertEquals(text(to), Files.readString(project.resolve("target/document.txt")), log);
  }

  /** Every term with every equivalent, as OmegaT joins them of an entry of TBX. */
  private Set<String> pairs(Language from, Language to) {
    Set<String> pairs = new TreeSet<>();
    for (ConceptEntry entry : SampleEntries.all()) {
      for (TermSection source : terms(entry, from)) {
        terms(entry, to).forEach(target -> pairs.add(source.term() + "\t" + target.term()));
      }
    }
    return pairs;
  }

  /** What {@link org.hexapla.exchange.table} pairs: an acronym with the acronyms. */
  private Set<String> pairsOfSameType(Language from, Language to) {
    Set<String> pairs = new TreeSet<>();
    context
        .getBean(Glossary.class)
        .forEach(
            entry -> {
              for (TermSection source : terms(entry, from)) {
                List<TermSection> same =
                    terms(entry, to).stream().filter(t -> t.type() == source.type()).toList();
                for (TermSection target : same.isEmpty() ? terms(entry, to) : same) {
                  pairs.add(source.term() + "\t" + target.term());
                }
              }
            });
    return pairs;
  }

  private static Set<String> readFrom(Set<String> read, String file) {
    return read.stream()
        .filter(row -> row.startsWith(file + "\t"))
        .map(row -> row.substring(file.length() + 1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<TermSection> terms(ConceptEntry entry, Language language) {
    return entry.section(language).map(LanguageSection::terms).orElse(List.of());
  }

  /** A document, with the blank lines by which OmegaT finds its paragraphs. */
  private String text(Language language) {
    return context
        .getBean(Corpus.class)
        .find(SmallStore.SAMPLE, language)
        .orElseThrow()
        .paragraphs()
        .stream()
        .map(paragraph -> paragraph.text() + "\n\n")
        .collect(Collectors.joining());
  }

  private void export(String format, Language from, Language to, Path file) throws IOException {
    ExportFilter filter = ExportFilter.everything().withLanguages(List.of(from, to));
    assertInstanceOf(
        ExportResult.Written.class,
        exporter.export(new ExportRequest(format, filter), file, count -> {}));
  }

  private Path project(Language from, Language to) throws IOException {
    Path project = folder.resolve("project");
    for (String name : List.of("source", "target", "tm/auto", "glossary", "dictionary", "omegat")) {
      Files.createDirectories(project.resolve(name));
    }
    Files.writeString(
        project.resolve("omegat.project"),
        resource("omegat.project").formatted(tag(from), tag(to)));
    Files.writeString(folder.resolve("read.groovy"), resource("read.groovy"));
    return project;
  }

  private static String tag(Language language) {
    return language.code().toUpperCase(Locale.ROOT);
  }

  private String run(Path project) throws IOException, InterruptedException {
    Path log = folder.resolve("omegat.log");
    ProcessBuilder builder =
        new ProcessBuilder(
                program().orElseThrow().toString(),
                project.toString(),
                "--mode=console-translate",
                "--quiet",
                "--config-dir=" + folder.resolve("settings"),
                "--script=" + folder.resolve("read.groovy"))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder
        .environment()
        .put("JAVA_TOOL_OPTIONS", "-Dfile.encoding=UTF-8 -Djava.awt.headless=true");
    Process process = builder.start();
    boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
    if (!ended) {
      process.destroyForcibly();
    }
    String said = Files.readString(log);
    assertTrue(ended && process.exitValue() == 0, said);
    return said;
  }

  private static Optional<Path> program() {
    return Arrays.stream(Objects.toString(System.getenv("PATH"), "").split(File.pathSeparator))
        .map(place -> Path.of(place, "omegat"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static String resource(String name) throws IOException {
    try (InputStream stream = OmegatProgramTest.class.getResourceAsStream("omegat/" + name)) {
      return new String(
          Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
