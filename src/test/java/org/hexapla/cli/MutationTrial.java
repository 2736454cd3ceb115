package org.hexapla.cli;

import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hexapla.Archives;
import org.hexapla.SmallStore;
import org.hexapla.corpus.Corpus;
import org.hexapla.glossary.Glossary;

/**
 * Valid files, cut, flipped and spliced at random, given to the readers of documents, of glossaries
 * and of drafts. Whatever comes of it is read, or refused in words.
 */
final class MutationTrial implements AutoCloseable {

  private static final Path FORMS =
      Path.of("src/test/resources/org/hexapla/corpus/read/forms/sample");
  private static final List<String> FORMATS =
      List.of("jsonl", "tbx", "tbx2", "csv", "xlsx", "skos", "omegat");

  /**
   * What became of the mutations of one file by one kind of reader.
   *
   * @param faults with the number of the mutation
   */
  record Tally(String what, int read, int refused, List<String> faults) {}

  /** Reads a file; says why not, or nothing where it was read. */
  private interface Read {
    String refusal(Path file) throws IOException;
  }

  private final Path folder;
  private final OwnStore store = new OwnStore();
  private final ForeignFiles readers;
  private final long seed;

  MutationTrial(Path folder, long seed) {
    this.folder = folder;
    this.seed = seed;
    ApplicationContext context = store.make(folder.resolve("data"));
    this.readers = new ForeignFiles(context);
    SmallStore.fill(context.getBean(Corpus.class), context.getBean(Glossary.class));
  }

  /** The valid files by their names, as they are read; each is of another form. */
  Map<String, byte[]> files() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String form : List.of("docx", "doc", "pdf", "html")) {
      files.put(
          "A_RES_1_1.fr." + form, Files.readAllBytes(FORMS.resolve("SAMPLE_RES_1_1.fr." + form)));
    }
    files.put(
        "A_RES_1_1.fr.txt", Files.readAllBytes(Path.of("glossary/sample/SAMPLE_RES_1_1.fr.txt")));
    files.put("a.tmx", exported("tmx", "a.tmx"));
    for (String format : FORMATS) {
      String ending = format.startsWith("tbx") ? "tbx" : format.equals("skos") ? "ttl" : format;
      String name = format.equals("omegat") ? "a.en-fr.utf8" : format + "." + ending;
      files.put(name, exported(format, name));
    }
    files.put("a.xlf", NastyFile.bytes(XLIFF));
    files.put("a.odt", Archives.zip(Map.of("content.xml", NastyFile.bytes(OPEN_TEXT))));
    return files;
  }

  private byte[] exported(String format, String name) throws IOException {
    Path file = folder.resolve(name);
    List<String> words = new ArrayList<>(List.of("export", "--format", format, file.toString()));
    if (format.equals("omegat") || format.equals("tmx")) {
      words.addAll(List.of("--lang", "en,fr"));
    }
    words.add("--samples");
    CommandAnswer answer =
        CommandAnswer.of(
            Path.of("").toAbsolutePath(),
            folder.resolve("data"),
            store,
            () -> "",
            words.toArray(String[]::new));
    if (answer.code() != 0) {
      throw new IllegalStateException(answer.err());
    }
    return Files.readAllBytes(file);
  }

  List<Tally> run(String name, byte[] valid, byte[] other, int mutations) throws IOException {
    List<Tally> tallies = new ArrayList<>();
    tallies.add(run("document", name, valid, other, mutations, readers::document));
    tallies.add(run("glossary", name, valid, other, mutations, readers::glossary));
    tallies.add(run("draft", name, valid, other, mutations, readers::draft));
    return tallies;
  }

  private Tally run(
      String kind, String name, byte[] valid, byte[] other, int mutations, Read reader)
      throws IOException {
    Random random = new Random(seed);
    List<String> faults = new ArrayList<>();
    int refused = 0;
    for (int number = 0; number < mutations; number++) {
      Path file = Files.write(folder.resolve(name), mutated(valid, other, random));
      try {
        String refusal = reader.refusal(file);
        refused += refusal.isEmpty() ? 0 : 1;
        if (ForeignFiles.isUnclear(refusal)) {
          faults.add(number + ": " + refusal);
        }
      } catch (RuntimeException | IOException | StackOverflowError | OutOfMemoryError e) {
        faults.add(number + ": " + e + " at " + Arrays.stream(e.getStackTrace()).limit(3).toList());
      }
      Files.delete(file);
    }
    int read = mutations - refused - faults.size();
    return new Tally(name + " as a " + kind, read, refused, faults);
  }

  /** One to four times: a part is cut out, bits are turned over, or a part of another comes in. */
  private static byte[] mutated(byte[] valid, byte[] other, Random random) {
    byte[] bytes = valid;
    int times = 1 + random.nextInt(4);
    for (int i = 0; i < times && bytes.length > 1; i++) {
      bytes =
          switch (random.nextInt(4)) {
            case 0 -> without(bytes, random);
            case 1 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 2 -> flipped(bytes, random);
            default -> spliced(bytes, other, random);
          };
    }
    return bytes;
  }

  private static byte[] without(byte[] bytes, Random random) {
    int from = random.nextInt(bytes.length);
    int to = Math.min(bytes.length, from + 1 + random.nextInt(200));
    return joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
  }

  private static byte[] flipped(byte[] bytes, Random random) {
    byte[] flipped = bytes.clone();
    for (int i = 1 + random.nextInt(8); i > 0; i--) {
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }

  private static byte[] spliced(byte[] bytes, byte[] other, Random random) {
    int at = random.nextInt(bytes.length);
    int from = random.nextInt(other.length);
    byte[] part = Arrays.copyOfRange(other, from, Math.min(other.length, from + 300));
    return joined(
        joined(Arrays.copyOf(bytes, at), part), Arrays.copyOfRange(bytes, at, bytes.length));
  }

  private static byte[] joined(byte[] first, byte[] second) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    joined.writeBytes(first);
    joined.writeBytes(second);
    return joined.toByteArray();
  }

  @Override
  public void close() {
    store.close();
  }

  private static final String XLIFF =
      "<?xml version='1.0' encoding='UTF-8'?>\n"
          + "<xliff version='1.2' xmlns='urn:oasis:names:tc:xliff:document:1.2'>\n"
          + "<file source-language='en' target-language='fr' original='a' datatype='plaintext'>\n"
          + "<body><trans-unit id='1'><source>The General Assembly <g id='1'>decides</g>.</source>"
          + "<target>L’Assemblée générale <g id='1'>décide</g>.</target></trans-unit>\n"
          + "<trans-unit id='2'><source>Peace &amp; security</source>"
          + "<target>La paix et la sécurité</target></trans-unit></body></file></xliff>\n";

  private static final String OPEN_TEXT =
      "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
          + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body>"
          + "<office:text><text:h>Le multilinguisme</text:h><text:p>L’Assemblée générale,<text:s/>"
          + "rappelant sa résolution 61/266,<text:note><text:note-citation>1</text:note-citation>"
          + "<text:note-body><text:p>Une note.</text:p></text:note-body></text:note></text:p>"
          + "<text:p>1. Décide de rester saisie de la question.</text:p></office:text>"
          + "</office:body></office:document-content>";
}
