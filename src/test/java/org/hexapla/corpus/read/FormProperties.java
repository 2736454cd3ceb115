package org.hexapla.corpus.read;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hexapla.corpus.ResolutionReader;
import org.hexapla.corpus.Symbol;

/** Damaged files make no reader throw; whatever one understands of them holds together. */
class FormProperties {

  private static final Path FORMS =
      Path.of("src/test/resources/org/hexapla/corpus/read/forms/sample");

  /** Bytes that are changed, cut out, or put in. */
  record Damage(int place, int length, byte value) {}

  @Property(tries = 60)
  void damagedFilesAreReadOrRefused(
      @ForAll("files") String name, @ForAll("damages") List<Damage> damages) throws IOException {
    byte[] bytes = Files.readAllBytes(FORMS.resolve(name));
    for (Damage damage : damages) {
      int from = (int) ((long) damage.place() * bytes.length / 10_000);
      for (int i = from; i < Math.min(bytes.length, from + damage.length()); i++) {
        bytes[i] = damage.value();
      }
    }
    Path file = Files.createTempFile("given", name.substring(name.lastIndexOf('.')));
    try {
      Files.write(file, bytes);
      ResolutionReader.Request request =
          new ResolutionReader.Request(file, new Symbol("SAMPLE/1/2"), null);
      for (ResolutionReader reader : Reading.READERS) {
        ResolutionReader.Result result = reader.read(request);
        assertNotNull(result);
        if (result instanceof ResolutionReader.Result.Read read) {
          read.documents().forEach(ReaderProperties::holdsTogether);
        }
      }
    } finally {
      Files.delete(file);
    }
  }

  @Provide
  Arbitrary<String> files() {
    return Arbitraries.of("ar", "zh", "en", "fr", "ru", "es")
        .flatMap(
            code ->
                Arbitraries.of("docx", "doc", "pdf", "html")
                    .map(form -> "SAMPLE_RES_8_3." + code + "." + form));
  }

  @Provide
  Arbitrary<List<Damage>> damages() {
    Arbitrary<Integer> places = Arbitraries.integers().between(0, 9_999);
    Arbitrary<Integer> lengths = Arbitraries.of(1, 4, 100, 5_000);
    return places
        .flatMap(
            place ->
                lengths.flatMap(
                    length -> Arbitraries.bytes().map(value -> new Damage(place, length, value))))
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }
}
