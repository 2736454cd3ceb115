package org.hexapla.align.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.IntStream;
import org.hexapla.align.Succession.Kind;
import org.hexapla.align.series.NamePair.Name;
import org.hexapla.extract.TermClass;
import org.hexapla.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuccessionJudgeTest {

  private static final boolean CANDIDATE = true;
  private static final boolean RARE = false;

  private final SuccessionJudge judge = new SuccessionJudge(Language.EN);

  /** Two names of four words, of which some are common. */
  private static NamePair pair(int common, TermClass named, boolean candidates) {
    List<String> words = List.of("a", "b", "c", "d");
    List<String> others =
        IntStream.range(0, words.size())
            .mapToObj(i -> i < common ? words.get(i) : "x" + i)
            .toList();
    return new NamePair(
        new Name(words, "earlier", named, candidates),
        new Name(others, "later", named, candidates));
  }

  /** The same with slots in so many paragraphs and as many languages with one equivalent. */
  private static NamePair pair(
      int common, TermClass named, boolean candidates, int slots, int equivalents) {
    NamePair pair = pair(common, named, candidates);
    for (int i = 0; i < slots; i++) {
      pair.add(slot(Language.EN, "the old Bureau" + i, "the new Agency" + i, "op" + i, true));
    }
    pair.shares(equivalents);
    return pair;
  }

  /** The last unit of two texts. */
  private static Slot slot(
      Language language, String earlier, String later, String locator, boolean enclosed) {
    SeriesTexts texts = new SeriesTexts(language, earlier, later, locator);
    int end = texts.earlier().units().size();
    int otherEnd = texts.later().units().size();
    int length = language == Language.ZH ? end : 1;
    return new Slot(
        texts.earlier(),
        end - length,
        end,
        texts.later(),
        otherEnd - length,
        otherEnd,
        enclosed,
        1);
  }

  @ParameterizedTest
  @CsvSource({
    // common words, class, candidates, slots, equivalents, believed
    "2, ORGAN, false, 1, 0, true", // akin, in one slot
    "2, ORGAN, false, 0, 1, true", // akin, one equivalent
    "2, ORGAN, false, 0, 0, false", // akin alone
    "1, ORGAN, false, 1, 0, false",
    "1, ORGAN, true, 3, 0, true", // distant kin in many slots
    "1, ORGAN, true, 2, 0, false",
    "0, ORGAN, true, 9, 0, false", // no kin
    "1, ORGAN, false, 3, 0, false", // no candidates
    "0, ORGAN, false, 1, 1, true", // slot and equivalent
    "0, ORGAN, false, 0, 2, true", // two equivalents
    "0, ORGAN, false, 0, 1, false",
    "0, ORGAN, false, 2, 0, false",
    "2, CONCEPT, true, 2, 0, true", // concepts need two slots
    "2, CONCEPT, true, 1, 0, false",
    "1, CONCEPT, true, 3, 0, false",
    "2, CONCEPT, false, 3, 0, false"
  })
  void believesWhatEnoughSpeaksFor(
      int common,
      TermClass named,
      boolean candidates,
      int slots,
      int equivalents,
      boolean expected) {
    assertEquals(expected, judge.believes(pair(common, named, candidates, slots, equivalents)));
  }

  @Test
  void doesNotBelieveThatAnOrganBecameAnEvent() {
    NamePair pair =
        new NamePair(
            new Name(List.of("a", "b"), "earlier", TermClass.ORGAN, RARE),
            new Name(List.of("a", "c"), "later", TermClass.EVENT, RARE));
    pair.add(slot(Language.EN, "the old Bureau", "the new Agency", "op1", true));
    assertFalse(judge.believes(pair));
  }

  @Test
  void doubtsLessWithEachProof() {
    assertEquals(0, judge.confidence(pair(0, TermClass.ORGAN, RARE)), 1e-9);
    assertEquals(.4, judge.confidence(pair(0, TermClass.ORGAN, RARE, 1, 0)), 1e-9);
    assertEquals(.64, judge.confidence(pair(0, TermClass.ORGAN, RARE, 2, 0)), 1e-9);
    assertEquals(.6, judge.confidence(pair(0, TermClass.ORGAN, RARE, 0, 1)), 1e-9);
    assertEquals(.61, judge.confidence(pair(2, TermClass.ORGAN, CANDIDATE, 1, 0)), 1e-9);
    assertEquals(.95, judge.confidence(pair(4, TermClass.ORGAN, CANDIDATE, 9, 4)), 1e-9);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN | at Velmara | at Velmora | true",
        "EN | at velmara | at velmora | false",
        "FR | à Velmara | à Velmora | true",
        "FR | la vallées | la vallons | false",
        "ES | en Velmara | en Velmora | true",
        "ES | en velmara | en velmora | false",
        "RU | в Вельмаре | в Вельморе | true",
        "RU | в вельмаре | в вельморе | false",
        "AR | في فيلمارا | في فيلمورا | true",
        "ZH | 圣杜尼维 | 圣卜尼维 | true",
        "ZH | 圣杜 | 圣卜 | false",
        "ZH | 可持续发展 | 可持续发屋 | false"
      })
  void believesAnotherSpellingOfAForeignNameOnly(
      Language language, String earlier, String later, boolean expected) {
    NamePair pair = spelled(language, slot(language, earlier, later, "op1", true));
    assertEquals(expected, new SuccessionJudge(language).believes(pair));
    if (expected) {
      assertEquals(Kind.SPELLING, new SuccessionJudge(language).kind(pair));
    }
    NamePair open = spelled(language, slot(language, earlier, later, "op1", false));
    assertFalse(new SuccessionJudge(language).believes(open));
  }

  private static NamePair spelled(Language language, Slot slot) {
    NamePair pair =
        new NamePair(
            new Name(slot.keys(), "earlier", TermClass.CONCEPT, RARE),
            new Name(slot.otherKeys(), "later", TermClass.CONCEPT, RARE));
    pair.add(slot);
    return pair;
  }

  @Test
  void anotherWordIsAnotherName() {
    assertEquals(Kind.SUCCESSION, judge.kind(pair(2, TermClass.ORGAN, RARE, 1, 0)));
  }

  @Test
  void provesEachParagraphByWhatIsMostLikeIt() {
    NamePair pair = pair(2, TermClass.ORGAN, RARE);
    SeriesTexts near = new SeriesTexts(Language.EN, "old Bureau", "new Agency", "op1");
    SeriesTexts far = new SeriesTexts(Language.EN, "old Bureau", "the new Agency", "op1");
    SeriesTexts other = new SeriesTexts(Language.EN, "old Bureau", "new Agency", "op2");
    pair.add(new Slot(far.earlier(), 1, 2, far.later(), 2, 3, true, .3));
    pair.add(new Slot(near.earlier(), 1, 2, near.later(), 1, 2, true, .5));
    pair.add(new Slot(far.earlier(), 1, 2, far.later(), 2, 3, true, .4));
    pair.add(new Slot(other.earlier(), 1, 2, other.later(), 1, 2, true, .1));
    assertEquals(
        List.of("op1 4", "op2 4"),
        pair.proofs().stream()
            .map(proof -> proof.later().locator().id() + " " + proof.later().span().start())
            .toList());
    assertEquals(4, pair.slots().size());
  }
}
