package org.hexapla.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.hexapla.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SymbolTest {

  private static final Path IDS = Path.of("../shared/data/unpc-dev/UNv1.0.devset.ids");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A/RES/79/331           | A/RES/79/331",
        "a/res/79/331           | A/RES/79/331",
        "A/RES/3363 (XXX)       | A/RES/3363(XXX)",
        "A/RES/2480 B (XXIII)   | A/RES/2480B(XXIII)",
        "A/RES/31/16 A          | A/RES/31/16A",
        "A/RES/31/16 A and B    | A/RES/31/16A-B",
        "A/RES/31/16 A, B and C | A/RES/31/16A-C",
        "A/RES/S-8/1            | A/RES/S-8/1",
        "A/RES/ES-8/2           | A/RES/ES-8/2",
        "A/DEC/53/453           | A/DEC/53/453",
        "a/61/l.7/add.1         | A/61/L.7/Add.1",
        "A/C.3/78/L.5/Rev.1     | A/C.3/78/L.5/Rev.1",
        "S/RES/1325 (2000)      | S/RES/1325(2000)",
        "A/79/302–S/2024/600    | A/79/302-S/2024/600",
        "JIU/REP/2020/6/Corr.1  | JIU/REP/2020/6/Corr.1",
        "1/CP.21                | 1/CP.21",
        "SAMPLE/RES/1/1         | SAMPLE/RES/1/1",
      })
  void readsEveryFormThatTheUnPrints(String written, String symbol) {
    assertEquals(Optional.of(new Symbol(symbol)), Symbol.of(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "61/7", "hello world", "/RES/1", "A//1 ", "2006"})
  void refusesWhatIsNoSymbol(String written) {
    assertEquals(Optional.empty(), Symbol.of(written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2015/s/2015/305             | S/2015/305",
        "2015/a/ac_182/l_139         | A/AC.182/L.139",
        "2015/a/69/308__part_ii_     | A/69/308(PartII)",
        "2015/a/69/585/corr_1        | A/69/585/Corr.1",
        "2015/s/res/2196__2015_      | S/RES/2196(2015)",
        "2015/a/es_10/670            | A/ES-10/670",
        "2015/a/conf_224/pc_iii_/l_1 | A/CONF.224/PC(III)/L.1",
        "2015/iccd/cric_13_/4        | ICCD/CRIC(13)/4",
        "2015/cedaw/c/ecu/co/8_9     | CEDAW/C/ECU/CO/8-9",
        "2015/cedaw/c/hrv/q/4_5/add_1 | CEDAW/C/HRV/Q/4-5/Add.1",
        "2015/npt/conf_2015/wp_11    | NPT/CONF.2015/WP.11",
        "2015/unep_dtie_/hg/inc_6/24 | UNEP(DTIE)/Hg/INC.6/24",
        "2015/unep/ozl_pro_wg_1/35/1 | UNEP/OzL.Pro.WG.1/35/1",
        "2015/s/agenda/7355          | S/Agenda/7355",
        "2015/s/pv_7363              | S/PV.7363",
        "2015/st/sg/ser_e/inf/31     | ST/SG/SER.E/INF/31",
        "2015/ipbes/3/2/add_1/rev_1  | IPBES/3/2/Add.1/Rev.1",
        "2015/pbc_31/1               | PBC.31/1",
      })
  void readsThePathsOfTheParallelCorpus(String path, String symbol) {
    assertEquals(Optional.of(new Symbol(symbol)), Symbol.ofCorpusPath(path));
  }

  @Test
  void readsEveryPathOfTheDevelopmentSetAsItsOwnSymbol() throws IOException {
    assumeTrue(Files.exists(IDS), "the shared data folder is not there");
    List<String> paths =
        Files.readAllLines(IDS).stream().map(line -> line.split(" ")[0]).distinct().toList();
    TreeSet<String> symbols = new TreeSet<>();
    for (String path : paths) {
      symbols.add(Symbol.ofCorpusPath(path).orElseThrow(() -> new AssertionError(path)).value());
    }
    assertEquals(732, symbols.size(), "no two paths are one symbol");
    assertTrue(symbols.stream().noneMatch(symbol -> symbol.contains("_")), symbols.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "A_RES_79_331.zh.docx, A/RES/79/331",
    "A_61_L.7.txt, A/61/L.7",
    "SAMPLE_RES_12_5.ar.txt, SAMPLE/RES/12/5",
    "S_RES_1325(2000).pdf, S/RES/1325(2000)",
  })
  void readsTheNameOfAFile(String name, String symbol) {
    assertEquals(Optional.of(new Symbol(symbol)), Symbol.ofFileName(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"notes.txt", "000_618b21d80520b9b2.txt", "my_file_2.txt", "_A_1.txt"})
  void findsNoSymbolInOtherNames(String name) {
    assertEquals(Optional.empty(), Symbol.ofFileName(name));
  }

  @ParameterizedTest
  @CsvSource({
    "A/RES/79/331, GENERAL_ASSEMBLY, RESOLUTION, 79",
    "A/61/L.7, GENERAL_ASSEMBLY, DRAFT, 61",
    "A/RES/3363(XXX), GENERAL_ASSEMBLY, RESOLUTION, 30",
    "A/RES/2480B(XXIII), GENERAL_ASSEMBLY, RESOLUTION, 23",
    "A/DEC/53/453, GENERAL_ASSEMBLY, DECISION, 53",
    "A/C.3/78/L.5/Rev.1, GENERAL_ASSEMBLY, DRAFT, 78",
    "A/RES/ES-8/2, GENERAL_ASSEMBLY, RESOLUTION, ",
    "S/RES/1325(2000), SECURITY_COUNCIL, RESOLUTION, ",
    "E/RES/2014/33, ECONOMIC_AND_SOCIAL_COUNCIL, RESOLUTION, ",
    "A/HRC/RES/16/21, HUMAN_RIGHTS_COUNCIL, RESOLUTION, ",
    "A/AC.182/L.139, GENERAL_ASSEMBLY, DRAFT, ",
    "SAMPLE/RES/1/1, GENERAL_ASSEMBLY, RESOLUTION, ",
  })
  void knowsOrganKindAndSession(String value, Organ organ, DocumentKind kind, Integer session) {
    Symbol symbol = new Symbol(value);
    assertEquals(Optional.of(organ), symbol.organ());
    assertEquals(kind, symbol.kind());
    assertEquals(session == null ? OptionalInt.empty() : OptionalInt.of(session), symbol.session());
  }

  @Test
  void infersTheYearOfASession() {
    assertEquals(2006, Symbol.openingYear(61));
    assertEquals(2024, Symbol.openingYear(79));
  }

  @Test
  void addressesTheUnForRealDocumentsOnly() {
    assertEquals(
        Optional.of("https://docs.un.org/zh/A/RES/79/331"),
        new Symbol("A/RES/79/331").address(Language.ZH));
    assertEquals(
        Optional.of("https://docs.un.org/en/A/79/302"),
        new Symbol("A/79/302-S/2024/600").address(Language.EN));
    assertEquals(Optional.empty(), new Symbol("SAMPLE/RES/1/1").address(Language.EN));
    assertEquals(Optional.empty(), new Symbol("1/CP.21").address(Language.EN));
  }

  @Test
  void tellsWhatAnAddendumChanges() {
    assertEquals(Optional.of(new Symbol("A/61/L.7")), new Symbol("A/61/L.7/Add.1").changes());
    assertEquals(Optional.empty(), new Symbol("A/61/L.7").changes());
  }
}
