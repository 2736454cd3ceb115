package org.hexapla.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hexapla.align.AlignmentExtension.Learned;
import org.hexapla.align.TermMapperFactory.TargetTerms;
import org.hexapla.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Twenty lines, and a document of three that comes in later. */
class AlignmentExtensionTest {

  private static final Path FIXTURES = Path.of("src/test/resources/org/hexapla/align");

  private static final Map<Language, String> HIGH_SEAS =
      Map.of(
          Language.EN, "high seas",
          Language.FR, "haute mer",
          Language.ES, "alta mar",
          Language.RU, "открытое море",
          Language.AR, "أعالي البحار",
          Language.ZH, "公海");

  /** Remembers over how many units it was asked to learn. */
  private static final class Counting extends WordAligner {
    private final List<Integer> asked = new ArrayList<>();

    Counting() {
      super(new LexiconFolder("lexicon"));
    }

    @Override
    WordAlignment align(Bitext bitext, Lexicon learned) {
      asked.add(bitext.size());
      return super.align(bitext, learned);
    }
  }

  private final Counting words = new Counting();
  private final AlignmentExtension extension = new AlignmentExtension(words);
  private LineBitext corpus;

  @BeforeEach
  void read() throws IOException {
    corpus = LineBitext.read(FIXTURES.resolve("lines"), "SAMPLE/LINES", 0);
  }

  private void addLater() throws IOException {
    // Before the others, so that every token moves.
    LineBitext both = LineBitext.read(FIXTURES.resolve("later"), "SAMPLE/LATER", 0);
    both.add(FIXTURES.resolve("lines"), "SAMPLE/LINES", 0);
    corpus = both;
  }

  private Bitext bitext(Language from, Language to) {
    return Bitext.read(
        corpus,
        LanguageText.read(corpus, from, Documents.ANALYZER),
        LanguageText.read(corpus, to, Documents.ANALYZER),
        new StructureParagraphAligner());
  }

  static Stream<List<Language>> pairs() {
    return Stream.of(Language.values())
        .map(from -> List.of(from, Language.values()[(from.ordinal() + 1) % 6]));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void keepsWhatWasLearnedAndAlignsWhatIsNew(List<Language> pair) throws IOException {
    Learned before = extension.all(bitext(pair.get(0), pair.get(1)));
    addLater();
    Learned after = extension.extend(before, bitext(pair.get(0), pair.get(1)));
    assertEquals(List.of(20, 3), words.asked);
    assertEquals(20, after.learned());
    assertEquals(23, after.alignment().bitext().size());
    int shift = after.alignment().bitext().targetFrom(3);
    int sourceShift = after.alignment().bitext().sourceFrom(3);
    for (int token = 0; token < before.alignment().bitext().target().size(); token++) {
      LinkPosteriors old = before.alignment().ofTarget();
      LinkPosteriors now = after.alignment().ofTarget();
      assertEquals(old.probability(token, 0), now.probability(token + shift, 0));
      assertEquals(old.nullProbability(token), now.nullProbability(token + shift));
      if (old.probability(token, 0) > 0) {
        assertEquals(old.linked(token, 0) + sourceShift, now.linked(token + shift, 0));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void mapsATermThatOnlyTheNewDocumentHas(List<Language> pair) throws IOException {
    TermMapperFactory factory =
        new BitextTermMapperFactory(Documents.ANALYZER, new StructureParagraphAligner());
    String term = HIGH_SEAS.get(pair.get(0));
    assertEquals(List.of(), mapper(factory, pair).map(term, 1));
    corpus.add(FIXTURES.resolve("later"), "SAMPLE/LATER", 0);
    TranslationEquivalent found = mapper(factory, pair).map(term, 1).get(0);
    assertEquals(
        Documents.ANALYZER.key(HIGH_SEAS.get(pair.get(1)), pair.get(1)),
        Documents.ANALYZER.key(found.target(), pair.get(1)));
    assertEquals(3, found.support());
    assertEquals("SAMPLE/LATER", found.evidence().get(0).symbol().toString());
  }

  private TermMapper mapper(TermMapperFactory factory, List<Language> pair) {
    return factory.mapper(
        corpus, pair.get(0), pair.get(1), new TargetTerms(Map.of(), Map.of()), List.of());
  }

  @Test
  void alignsEverythingAnewWhereMuchIsNew() throws IOException {
    Learned before = extension.all(bitext(Language.EN, Language.FR));
    corpus.add(FIXTURES.resolve("kinds"), "SAMPLE/KINDS", 0);
    Learned after = extension.extend(before, bitext(Language.EN, Language.FR));
    assertEquals(List.of(20, 34), words.asked);
    assertEquals(34, after.learned());
  }

  @Test
  void forgetsWhatWasTakenOut() throws IOException {
    addLater();
    Learned before = extension.all(bitext(Language.EN, Language.ZH));
    corpus = LineBitext.read(FIXTURES.resolve("lines"), "SAMPLE/LINES", 0);
    Learned after = extension.extend(before, bitext(Language.EN, Language.ZH));
    assertEquals(List.of(23, 0), words.asked);
    assertTrue(after.alignment().bitext().size() == 20);
  }
}
