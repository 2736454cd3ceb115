package org.hexapla.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.TreeMap;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.store.Documents;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.Replacement;
import org.hexapla.glossary.TermSection;
import org.hexapla.glossary.TermType;
import org.hexapla.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentComparisonTest {

  private static Resolution document(Language language, String text) {
    return Documents.line("SAMPLE/RES/1/1", language, "a", text);
  }

  private static TermSection term(String words, String replacement) {
    return new TermSection(
            words,
            TermType.FULL_FORM,
            replacement == null ? AdministrativeStatus.PREFERRED : AdministrativeStatus.SUPERSEDED,
            Origin.PERSON,
            "A/RES/79/331",
            null,
            null,
            List.of(),
            new TreeMap<>())
        .withReplacement(replacement == null ? null : new Replacement(replacement, List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "AR, إدارة عمليات حفظ السلام, إدارة عمليات السلام, تشكر إدارة عمليات حفظ السلام, تشكر إدارة عمليات السلام",
    "ZH, 维持和平行动部, 和平行动部, 赞扬维持和平行动部的工作, 赞扬和平行动部的工作",
    "EN, Department of Peacekeeping Operations, Department of Peace Operations,"
        + " Commends the Department of Peacekeeping Operations,"
        + " Commends the Department of Peace Operations",
    "FR, Département des opérations de maintien de la paix, Département des opérations de paix,"
        + " Félicite le Département des opérations de maintien de la paix,"
        + " Félicite le Département des opérations de paix",
    "RU, Департамент операций по поддержанию мира, Департамент операций в пользу мира,"
        + " благодарит Департамент операций по поддержанию мира,"
        + " благодарит Департамент операций в пользу мира",
    "ES, Departamento de Operaciones de Mantenimiento de la Paz, Departamento de Operaciones de Paz,"
        + " Encomia al Departamento de Operaciones de Mantenimiento de la Paz,"
        + " Encomia al Departamento de Operaciones de Paz"
  })
  void tellsThatANameGaveWay(
      Language language, String old, String later, String before, String after) {
    MemoryGlossary glossary =
        new MemoryGlossary(
            List.of(
                new ConceptEntry(
                    "c",
                    0,
                    null,
                    Origin.PERSON,
                    null,
                    List.of(
                        new LanguageSection(
                            language, null, List.of(term(old, later), term(later, null)))))));
    DocumentComparison comparison = new DocumentComparison(Recognizer.of(glossary), glossary);
    var changes = comparison.compare(document(language, before), document(language, after));
    assertEquals(1, changes.size(), changes.toString());
    assertEquals("switched", changes.get(0).kind().label());
    assertEquals(old, changes.get(0).earlier().term());
    assertEquals(later, changes.get(0).later().term());
    assertEquals(
        List.of(), comparison.compare(document(language, after), document(language, after)));
    assertEquals(
        List.of("went", "came"),
        List.of(
            comparison
                .compare(document(language, after), document(language, "—"))
                .get(0)
                .kind()
                .label(),
            comparison
                .compare(document(language, "—"), document(language, after))
                .get(0)
                .kind()
                .label()));
  }

  @Test
  void refusesTwoLanguages() {
    MemoryGlossary glossary = new MemoryGlossary(List.of());
    DocumentComparison comparison = new DocumentComparison(Recognizer.of(glossary), glossary);
    assertThrows(
        IllegalArgumentException.class,
        () -> comparison.compare(document(Language.EN, "a"), document(Language.FR, "a")));
  }
}
