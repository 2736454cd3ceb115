package org.hexapla.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.hexapla.text.Language;
import org.junit.jupiter.api.Test;

class ConceptIdsTest {

  /** By hand: {@code printf enmultilingualism | sha256sum | xxd -r -p | base32 | cut -c1-10}. */
  @Test
  void namesAConceptAfterTheDigestOfItsAnchor() {
    assertEquals("c-7vijce6juv", ConceptIds.of(Language.EN, "multilingualism"));
    assertEquals("c-yoiikfju5e", ConceptIds.of(Language.ZH, "使用多种语文"));
  }

  @Test
  void tellsTheLanguagesApart() {
    assertNotEquals(ConceptIds.of(Language.FR, "conseil"), ConceptIds.of(Language.EN, "conseil"));
  }
}
