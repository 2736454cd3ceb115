package org.hexapla.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hexapla.corpus.Citation;
import org.hexapla.corpus.DocumentDate;
import org.hexapla.corpus.Locator;
import org.hexapla.corpus.Symbol;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Context;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.TermSection;
import org.hexapla.glossary.TermType;
import org.hexapla.text.Language;
import org.hexapla.text.Span;
import org.junit.jupiter.api.Test;

class JsonViewsTest {

  private final ObjectMapper json = ObjectMapper.getDefault();

  @Test
  void writesEveryFieldOfAnEntryEvenWithoutValue() throws IOException {
    ConceptEntry entry =
        new ConceptEntry(
            "c1",
            1,
            null,
            Origin.BUILD,
            null,
            List.of(new LanguageSection(Language.ZH, null, List.of(term()))));
    assertEquals(
        "{\"id\":\"c1\",\"subjectField\":null,\"origin\":\"build\",\"note\":null,"
            + "\"definitions\":{},\"sections\":{\"zh\":[{\"term\":\"多种语文\",\"type\":\"fullForm\","
            + "\"status\":\"proposed\",\"confidence\":0.5,\"origin\":\"build\","
            + "\"source\":\"association\",\"note\":null,\"citations\":[{"
            + "\"symbol\":\"SAMPLE/RES/1/1\",\"language\":\"zh\",\"version\":\"0\",\"paragraph\":\"op1\",\"place\":\""
            + new Locator("op1").display(Language.EN)
            + "\",\"start\":2,\"end\":6,\"date\":\"2006\",\"basis\":\"session\",\"quote\":\"强调多种语文。\"}],\"usage\":{\"2006\":2,\"2025\":0},"
            + "\"replacement\":null,\"partOfSpeech\":null,\"gender\":null,\"number\":null,"
            + "\"geographicalUsage\":null}]}}",
        json.writeValueAsString(EntryView.of(entry, Language.EN)));
  }

  @Test
  void writesEveryFieldOfADocumentEvenWithoutValue() throws IOException {
    DocumentView view =
        new DocumentView(
            "SAMPLE/RES/1/1",
            "en",
            "0",
            null,
            null,
            null,
            "resolution",
            null,
            DocumentView.DateView.of(DocumentDate.inferred(2006, DocumentDate.Basis.SESSION)),
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            null,
            List.of(),
            List.of(),
            List.of(new DocumentView.ParagraphView("op1", "operative", "1", "Decides", List.of())),
            List.of(),
            List.of(new DocumentView.ReferenceView("A/RES/61/7", null, null, "op1")));
    Map<?, ?> written = json.readValue(json.writeValueAsString(view), Map.class);
    assertEquals(
        Set.of(
            "symbol",
            "language",
            "version",
            "body",
            "session",
            "agendaItem",
            "kind",
            "title",
            "date",
            "adopted",
            "meeting",
            "adoption",
            "vote",
            "draftOf",
            "adoptedAs",
            "drafts",
            "changes",
            "changedBy",
            "sponsors",
            "paragraphs",
            "footnotes",
            "references"),
        written.keySet());
    assertEquals(
        Map.of("value", "2006", "precision", "year", "basis", "session"), written.get("date"));
    assertEquals(List.of(), written.get("drafts"));
  }

  private static TermSection term() {
    Citation citation =
        new Citation(
            new Symbol("SAMPLE/RES/1/1"), Language.ZH, "0", new Locator("op1"), new Span(2, 6));
    return new TermSection(
        "多种语文",
        TermType.FULL_FORM,
        AdministrativeStatus.PROPOSED,
        Origin.BUILD,
        "association",
        0.5,
        null,
        List.of(
            new Context(
                "强调多种语文。", citation, DocumentDate.inferred(2006, DocumentDate.Basis.SESSION))),
        new TreeMap<>(Map.of(2006, 2, 2025, 0)));
  }
}
