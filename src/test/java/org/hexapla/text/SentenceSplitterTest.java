package org.hexapla.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SentenceSplitterTest {

  @ParameterizedTest
  @CsvFileSource(resources = "sentences.csv", delimiter = '\t', quoteCharacter = '\u0001')
  void endsSentencesWhereReadersDo(String language, String text, String expected) {
    String shown =
        SentenceSplitter.standard().sentences(text, Language.of(language).orElseThrow()).stream()
            .map(span -> span.of(text))
            .collect(Collectors.joining(" ¦ "));
    assertEquals(expected, shown);
  }
}
