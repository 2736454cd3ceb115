package org.hexapla.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Origin;
import org.hexapla.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StarterReaderTest {

  private static final String HEADER =
      "concept,class,type,status,ar,zh,en,fr,ru,es,source,note\r\n";

  @TempDir Path folder;

  private List<ConceptEntry> read(String... rows) throws IOException {
    Files.writeString(folder.resolve("a.csv"), HEADER + String.join("\r\n", rows));
    return new StarterReader().read(folder);
  }

  private static List<String> terms(ConceptEntry entry, Language language) {
    return entry.section(language).orElseThrow().terms().stream()
        .map(term -> term.term() + "/" + term.type().label() + "/" + term.status().label())
        .toList();
  }

  @Test
  void makesOneEntryOfTheRowsOfAConceptWhateverTheirOrder() throws IOException {
    List<ConceptEntry> entries =
        read(
            "state/turkiye,state,shortForm,superseded,تركيا,土耳其,Turkey,Turquie,Турция,Turquía,S,",
            "organ/united-nations,organ,acronym,admitted,أ,联,UN,ONU,ООН,ONU,\"Charter, Art. 2\",",
            "state/turkiye,state,shortForm,preferred,تركيا,土耳其,Türkiye,Türkiye,Турция,Türkiye,S,");
    assertEquals(
        List.of("organ-united-nations", "state-turkiye"),
        entries.stream().map(ConceptEntry::id).toList());
    ConceptEntry state = entries.get(1);
    assertEquals("state", state.subjectField());
    assertEquals(Origin.STARTER, state.origin());
    assertEquals(
        List.of("Türkiye/shortForm/preferred", "Turquie/shortForm/superseded"),
        terms(state, Language.FR));
    assertEquals("Charter, Art. 2", entries.get(0).sections().get(0).terms().get(0).source());
  }

  @Test
  void keepsANamePreferredThatDidNotChangeWithTheOthers() throws IOException {
    ConceptEntry state =
        read(
                "state/t,state,shortForm,superseded,تركيا,土耳其,Turkey,Turquie,Турция,Turquía,S,",
                "state/t,state,shortForm,preferred,تركيا,土耳其,Türkiye,Türkiye,Турция,Türkiye,S,")
            .get(0);
    assertEquals(List.of("تركيا/shortForm/preferred"), terms(state, Language.AR));
    assertEquals(List.of("土耳其/shortForm/preferred"), terms(state, Language.ZH));
    assertEquals(List.of("Турция/shortForm/preferred"), terms(state, Language.RU));
  }

  @Test
  void calledAcronymIsOnlyWhatIsSpelledInOneWord() throws IOException {
    ConceptEntry agency =
        read(
                "agency/i,organ,fullForm,proposed,صندوق النقد الدولي,国际货币基金组织,International"
                    + " Monetary Fund,Fonds monétaire international,Международный валютный"
                    + " фонд,Fondo Monetario Internacional,,",
                "agency/i,organ,acronym,admitted,صندوق النقد الدولي,货币基金组织,IMF,FMI,МВФ,FMI,S,",
                "agency/i,organ,acronym,admitted,النقد الدولي,货币基金组织,IMF,FMI,МВФ,FMI,S,")
            .get(0);
    assertEquals(
        List.of("صندوق النقد الدولي/fullForm/admitted", "النقد الدولي/shortForm/admitted"),
        terms(agency, Language.AR));
    assertEquals(
        List.of("货币基金组织/shortForm/admitted", "国际货币基金组织/fullForm/proposed"),
        terms(agency, Language.ZH));
    assertEquals(
        List.of("МВФ/acronym/admitted", "Международный валютный фонд/fullForm/proposed"),
        terms(agency, Language.RU));
  }

  @Test
  void keepsBothGendersOfATitleAndSaysWhichIsFeminine() throws IOException {
    ConceptEntry office =
        read(
                "office/c,office,fullForm,preferred,الرئيس,主席,Chair,Président,Председатель,Presidente,S,",
                "office/c,office,fullForm,proposed,الرئيسة,主席,Chair,Présidente,Председатель,Presidenta,S,\"ar,"
                    + " fr and es: feminine\"")
            .get(0);
    assertEquals(
        List.of("Président/fullForm/preferred", "Présidente/fullForm/proposed"),
        terms(office, Language.FR));
    assertEquals("feminine", office.section(Language.FR).orElseThrow().terms().get(1).note());
    assertEquals(List.of("Председатель/fullForm/preferred"), terms(office, Language.RU));
    assertNull(office.section(Language.RU).orElseThrow().terms().get(0).note());
  }

  @Test
  void givesEachLanguageTheNoteThatIsAboutIt() {
    String note = "fr: la; es: el; since 2022; ar, ru and zh: the name did not change";
    assertEquals("la; since 2022", StarterConcept.note(Language.FR, note));
    assertEquals("el; since 2022", StarterConcept.note(Language.ES, note));
    assertEquals("since 2022", StarterConcept.note(Language.EN, note));
    for (Language language : List.of(Language.AR, Language.RU, Language.ZH)) {
      assertEquals("since 2022; the name did not change", StarterConcept.note(language, note));
    }
    assertNull(StarterConcept.note(Language.AR, "fr: la"));
    assertNull(StarterConcept.note(Language.AR, null));
  }

  @Test
  void saysWhichRowIsWrongAndWhy() {
    assertEquals(
        "a.csv, row 2: unknown status 'liked'",
        refusal("a/b,organ,fullForm,liked,1,2,3,4,5,6,s,n"));
    assertEquals(
        "a.csv, row 2: unknown type 'long'", refusal("a/b,organ,long,preferred,1,2,3,4,5,6,s,n"));
    assertEquals(
        "a.csv, row 2: no value in column 'fr'",
        refusal("a/b,organ,fullForm,preferred,1,2,3, ,5,6,s,n"));
    assertEquals(
        "a.csv, row 2: 13 columns, but the header has 12; a cell that holds a comma needs quotation"
            + " marks",
        refusal("a/b,organ,fullForm,preferred,1,2,3,4,5,6,s,n,o"));
  }

  private String refusal(String row) {
    return assertThrows(FormatException.class, () -> read(row)).getMessage();
  }
}
