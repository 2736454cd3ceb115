package org.hexapla.glossary.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexapla.corpus.store.Stores;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.ConceptOutline;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.Glossary.ChangeMark;
import org.hexapla.glossary.Origin;
import org.hexapla.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutlineReaderTest {

  @TempDir Path folder;
  private ApplicationContext context;
  private Glossary glossary;

  @BeforeEach
  void open() {
    context = Stores.open(folder);
    glossary = context.getBean(Glossary.class);
  }

  @AfterEach
  void close() {
    context.close();
  }

  private static ConceptEntry decided(String id, Map<Language, String> names) {
    ConceptEntry like = Entries.starter(id, names);
    return new ConceptEntry(id, 0, "decided", Origin.PERSON, null, like.sections());
  }

  @Test
  void outlinesAreThoseOfTheEntriesAsTheyAreSeen() {
    glossary.putStarter(
        List.of(
            Entries.starter("starter-and-build", Entries.MULTILINGUALISM),
            Entries.starter("all-three", Entries.MULTILINGUALISM),
            Entries.starter("starter", Entries.variant("3"))));
    glossary.propose(
        List.of(
            Entries.proposal("starter-and-build", Entries.variant("2"), "A/RES/79/331"),
            Entries.proposal("all-three", Entries.variant("2"), "A/RES/61/7"),
            Entries.proposal("build-and-person", Entries.MULTILINGUALISM, "A/RES/61/266"),
            Entries.proposal("build", Entries.MULTILINGUALISM, "S/RES/1325(2000)")));
    glossary.put(
        List.of(
            decided("all-three", Map.of(Language.RU, "многоязычие2", Language.ZH, "多语")),
            decided("build-and-person", Map.of(Language.AR, "تعدد"))),
        "Ana");
    List<ConceptOutline> expected = new ArrayList<>();
    glossary.forEach(entry -> expected.add(ConceptOutline.of(entry)));
    List<ConceptOutline> outlines = new ArrayList<>();
    glossary.forEachOutline(outlines::add);
    assertEquals(5, outlines.size());
    assertEquals(expected, outlines);
    assertEquals(
        List.of(expected.get(0), expected.get(2)),
        glossary.outlines(List.of(expected.get(2).id(), "absent", expected.get(0).id())));
  }

  @Test
  void theLogSaysWhichEntriesWereAddedChangedAndDroppedSinceAMark() {
    assertEquals(ChangeMark.NONE, glossary.newestChange());
    glossary.propose(
        List.of(
            Entries.proposal("a", Entries.MULTILINGUALISM, "A/RES/79/331"),
            Entries.proposal("b", Entries.variant("2"), "A/RES/79/331"),
            Entries.proposal("c", Entries.variant("3"), "A/RES/79/331")));
    ChangeMark mark = glossary.newestChange();
    assertEquals(Optional.of(Set.of("a", "b", "c")), glossary.changedSince(ChangeMark.NONE));
    assertEquals(Optional.of(Set.of()), glossary.changedSince(mark));
    glossary.propose(
        List.of(
            Entries.proposal("a", Entries.MULTILINGUALISM, "A/RES/79/331"),
            Entries.proposal("b", Entries.variant("4"), "A/RES/79/331"),
            Entries.proposal("d", Entries.variant("5"), "A/RES/79/331")));
    assertEquals(Optional.of(Set.of("b", "c", "d")), glossary.changedSince(mark));
  }

  @Test
  void aMarkOfAnotherHistoryIsNotKnown() {
    glossary.propose(List.of(Entries.proposal("a", Entries.MULTILINGUALISM, "A/RES/79/331")));
    long line = glossary.newestChange().line();
    assertEquals(Optional.empty(), glossary.changedSince(new ChangeMark(line, Instant.EPOCH)));
    assertEquals(
        Optional.empty(),
        glossary.changedSince(new ChangeMark(line + 1, glossary.newestChange().at())));
  }
}
