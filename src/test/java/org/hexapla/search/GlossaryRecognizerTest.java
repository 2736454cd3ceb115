package org.hexapla.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class GlossaryRecognizerTest {

  private static final Recognizer RECOGNIZER = Terms.recognizer(Terms.glossary());

  /** {@code ⏎} stands for a line end in the fixture. */
  @ParameterizedTest
  @CsvFileSource(
      resources = "recognized.tsv",
      delimiter = '\t',
      quoteCharacter = '\u0001',
      emptyValue = "",
      nullValues = "none")
  void findsEachTermAtItsLongest(String language, String line, String expected) {
    String text = line.replace('⏎', '\n');
    assertEquals(
        expected == null ? "" : expected.replace('⏎', '\n'),
        shown(text, Language.of(language).orElseThrow(), Recognizer.Scope.LONGEST));
  }

  private static String shown(String text, Language language, Recognizer.Scope scope) {
    return RECOGNIZER.recognize(text, language, scope).stream()
        .map(hit -> hit.term().conceptId() + "=" + hit.span().of(text))
        .collect(Collectors.joining(" "));
  }

  @Test
  void findsNestedTermsWhereAsked() {
    assertEquals(
        "assembly-president=President of the General Assembly assembly=General Assembly",
        shown("President of the General Assembly", Language.EN, Recognizer.Scope.NESTED));
    assertEquals(
        "un=联合国 unesco=联合国教育、科学及文化组织",
        shown("联合国教育、科学及文化组织", Language.ZH, Recognizer.Scope.NESTED)
            .replaceFirst("^(unesco\\S+) (un=\\S+)$", "$2 $1"));
  }

  @Test
  void saysStatusAndEquivalents() {
    Recognizer.KnownTerm turkey =
        RECOGNIZER.recognize("Turkey", Language.EN, Recognizer.Scope.LONGEST).get(0).term();
    assertEquals(AdministrativeStatus.SUPERSEDED, turkey.status());
    assertEquals(
        List.of("联合国教育、科学及文化组织", "教科文组织"),
        RECOGNIZER.terms("unesco", Language.ZH).stream().map(Recognizer.KnownTerm::term).toList());
    assertEquals(List.of(), RECOGNIZER.terms("ngo", Language.AR));
  }

  @Test
  void putsTheTermWrittenLikeTheTextFirst() {
    MemoryGlossary glossary =
        new MemoryGlossary(
            """
            a | preferred | en: general committee
            b | proposed | en: General Committee
            c | deprecated | en: General Committee
            d | admitted | en: General Committee
            """);
    List<Recognizer.KnownTerm> terms =
        Terms.recognizer(glossary)
            .recognize("General Committee", Language.EN, Recognizer.Scope.LONGEST)
            .get(0)
            .terms();
    assertEquals(
        List.of("d", "b", "c", "a"), terms.stream().map(Recognizer.KnownTerm::conceptId).toList());
  }

  @Test
  void seesAChangeOfTheGlossaryAtOnce() {
    MemoryGlossary glossary = Terms.glossary();
    Recognizer recognizer = Terms.recognizer(glossary);
    String text = "the Trusteeship Council";
    assertEquals(List.of(), recognizer.recognize(text, Language.EN, Recognizer.Scope.LONGEST));
    glossary.put("trusteeship | preferred | en: Trusteeship Council");
    assertEquals(1, recognizer.recognize(text, Language.EN, Recognizer.Scope.LONGEST).size());
  }

  @Test
  void findsNothingWhereThereIsNothing() {
    for (Language language : Language.values()) {
      for (String text : List.of("", " \n", "…", "\ud800", "\u202e", "¹", "«»", "\u0000")) {
        assertEquals("", shown(text, language, Recognizer.Scope.NESTED));
      }
    }
  }
}
