package org.hexapla.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hexapla.check.Finding;
import org.hexapla.check.FindingKind;
import org.hexapla.corpus.DocumentDate;
import org.hexapla.corpus.DocumentKind;
import org.hexapla.exchange.StarterReader;
import org.hexapla.extract.TermClass;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Conflict;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.TermType;
import org.hexapla.prepare.SheetOrder;
import org.hexapla.prepare.SheetResult;
import org.hexapla.search.GlossarySearch;
import org.hexapla.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {

  private static final Pattern VALUE = Pattern.compile("\\{\\d}");

  @ParameterizedTest
  @EnumSource
  void hasEveryTextInEveryLanguage(Language language) {
    Texts texts = Texts.in(language);
    assertEquals(language, texts.language());
    assertEquals(new TreeSet<>(Texts.in(Language.EN).keys()), new TreeSet<>(texts.keys()));
    for (String key : texts.keys()) {
      assertFalse(texts.say(key).isBlank(), key);
      assertEquals(values(Texts.in(Language.EN).say(key)), values(texts.say(key)), key);
    }
  }

  @Test
  void hasAWordForEveryValue() {
    Texts texts = Texts.in(Language.EN);
    for (AdministrativeStatus status : AdministrativeStatus.values()) {
      texts.say("status." + status.label());
    }
    for (TermType type : TermType.values()) {
      texts.say("type." + type.label());
    }
    for (Origin origin : Origin.values()) {
      texts.say("origin." + origin.label());
    }
    for (GlossarySearch.Match match : GlossarySearch.Match.values()) {
      texts.say("match." + match.label());
    }
    for (DocumentKind kind : DocumentKind.values()) {
      texts.say("kind." + kind.label());
    }
    for (DocumentDate.Basis basis : DocumentDate.Basis.values()) {
      texts.say("basis." + basis.label());
    }
    for (FindingKind kind : FindingKind.values()) {
      texts.say("finding." + kind.label());
    }
    for (Finding.Level level : Finding.Level.values()) {
      texts.say("level." + level.label());
    }
    for (Conflict.Kind kind : Conflict.Kind.values()) {
      texts.say("conflict." + kind.label());
    }
    for (SheetResult.Reason reason : SheetResult.Reason.values()) {
      texts.say("prepare.refused." + reason.label(), "");
    }
    for (SheetOrder order : SheetOrder.values()) {
      texts.say("prepare.order." + order.label());
    }
    for (TermClass termClass : TermClass.values()) {
      texts.say("subject." + termClass.label());
    }
  }

  /** What is shown beside a hit must be in the language of the page. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void hasAWordForEverySubjectFieldOfTheStarterGlossary(Language language) {
    Texts texts = Texts.in(language);
    Set<String> without = new TreeSet<>();
    for (ConceptEntry entry : new StarterReader().read(Path.of("glossary"))) {
      String field = entry.subjectField();
      if (field != null && texts.find("subject." + field).isEmpty()) {
        without.add(field);
      }
    }
    assertEquals(Set.of(), without);
  }

  private static Set<String> values(String text) {
    return VALUE
        .matcher(text)
        .results()
        .map(result -> result.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
