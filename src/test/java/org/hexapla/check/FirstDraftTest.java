package org.hexapla.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hexapla.search.MemoryGlossary;
import org.hexapla.search.Recognizer;
import org.hexapla.text.Language;
import org.junit.jupiter.api.Test;

class FirstDraftTest {

  private final MemoryGlossary glossary = new MemoryGlossary("c1 | preferred | en: Council");
  private final AskedLanguages asked = new AskedLanguages(Recognizer.of(glossary));
  private final FirstDraft first = first(8_000);

  private FirstDraft first(long memory) {
    return new FirstDraft(StarterChecks.checker(glossary, asked), glossary, memory);
  }

  /** Recognises, and notes in which languages terms were looked for and all terms were wanted. */
  private record AskedLanguages(Recognizer recognizer, List<Language> texts, List<Language> names)
      implements Recognizer {

    AskedLanguages(Recognizer recognizer) {
      this(recognizer, new ArrayList<>(), new ArrayList<>());
    }

    @Override
    public List<Hit> recognize(String text, Language language, Scope scope) {
      texts.add(language);
      return recognizer.recognize(text, language, scope);
    }

    @Override
    public List<KnownTerm> terms(String conceptId, Language language) {
      return recognizer.terms(conceptId, language);
    }

    @Override
    public void forEachTerm(Language language, Consumer<KnownTerm> consumer) {
      names.add(language);
      recognizer.forEachTerm(language, consumer);
    }
  }

  @Test
  void makesWhatEachLanguageNeeds() {
    first.prepare(() -> true);
    assertEquals(List.of(Language.values()), asked.texts().stream().distinct().toList());
    assertEquals(List.of(Language.values()), asked.names());
  }

  @Test
  void leavesItToWhoAsksWhereMemoryIsSmall() {
    first(7_000).prepare(() -> true);
    assertEquals(List.of(), asked.names());
  }

  @Test
  void stopsWhenItIsNotWantedAnyMore() {
    first.prepare(() -> asked.names().size() < 2);
    assertEquals(2, asked.names().size());
  }
}
