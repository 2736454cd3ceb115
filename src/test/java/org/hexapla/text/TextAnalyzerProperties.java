package org.hexapla.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextAnalyzerProperties {

  private static final TextAnalyzer ANALYZER = TextAnalyzer.standard();
  private static final Normalizer NORMALIZER = Normalizer.standard();
  private static final SentenceSplitter SPLITTER = SentenceSplitter.standard();

  /** Anything a file can hold: lone surrogates and marks, direction marks, all six scripts. */
  @Provide
  Arbitrary<String> text() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "\uD83D",
            "\uDE00",
            "😀",
            "\u0301",
            "\u064B",
            "\u200F",
            "\u202B",
            "\u0640",
            "\u00AD",
            "\u200D",
            "l'",
            "’",
            "-",
            "/",
            "(2000)",
            "A/RES/",
            "61/7",
            "٦١",
            "ﷺ",
            "ﬁ",
            "及",
            "联合国",
            "𠀀",
            "وللجمعية",
            "لل",
            "Ассамблее",
            "ё",
            "й",
            "Secretary",
            "États",
            "ª",
            "58",
            "th",
            ".",
            "\u037A",
            "\u3164",
            "'s",
            "\u0000",
            " ",
            "\n",
            "»",
            "º",
            "½");
    return Arbitraries.oneOf(
        pieces.list().ofMaxSize(12).map(parts -> String.join("", parts)),
        Arbitraries.strings().all().ofMaxLength(20));
  }

  @Property
  void spansAscendAndCutOutTheirSurface(@ForAll("text") String text, @ForAll Language language) {
    int end = 0;
    for (Token token : ANALYZER.tokens(text, language)) {
      assertTrue(token.span().start() >= end, "spans overlap in " + text);
      assertEquals(token.span().of(text), token.surface());
      end = token.span().end();
    }
  }

  @Property
  void whatNoTokenCoversIsBlankOrJoins(@ForAll("text") String text, @ForAll Language language) {
    boolean[] covered = new boolean[text.length()];
    for (Token token : ANALYZER.tokens(text, language)) {
      java.util.Arrays.fill(covered, token.span().start(), token.span().end(), true);
    }
    for (int i = 0; i < text.length(); i++) {
      int unit = text.charAt(i);
      assertTrue(
          covered[i] || Characters.isBlank(unit) || Characters.isJoiner(unit),
          "lost unit " + i + " of " + text);
    }
  }

  @Property
  void wordsAndNumbersHaveKeysAndBases(@ForAll("text") String text, @ForAll Language language) {
    for (Token token : ANALYZER.tokens(text, language)) {
      assertFalse(token.base().isEmpty());
      if (token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.NUMBER) {
        assertFalse(token.key().isBlank(), "no key for " + token);
      }
    }
  }

  @Property
  void foldingTwiceChangesNothing(@ForAll("text") String text, @ForAll Language language) {
    String once = NORMALIZER.fold(text, language);
    assertEquals(once, NORMALIZER.fold(once, language));
  }

  @Property
  void sentencesAscendAndLeaveOnlyBlanksOut(
      @ForAll("text") String text, @ForAll Language language) {
    List<Span> sentences = SPLITTER.sentences(text, language);
    int end = 0;
    for (Span sentence : sentences) {
      assertTrue(sentence.start() >= end && sentence.length() > 0);
      for (int i = end; i < sentence.start(); i++) {
        assertTrue(Characters.isBlank(text.charAt(i)));
      }
      end = sentence.end();
    }
  }
}
