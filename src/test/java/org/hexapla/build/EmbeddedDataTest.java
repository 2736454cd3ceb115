package org.hexapla.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import org.hexapla.corpus.store.Stores;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.TermSection;
import org.hexapla.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDataTest {

  @TempDir Path folder;

  @Test
  void putsInTheStarterGlossaryThatComesWithTheProgram() {
    try (ApplicationContext context = Stores.open(folder)) {
      EmbeddedData embedded = context.getBean(EmbeddedData.class);
      Glossary glossary = context.getBean(Glossary.class);
      int concepts = embedded.putStarter();
      assertTrue(concepts > 500);
      assertEquals(concepts, glossary.size());
      TermSection name =
          glossary
              .find("state-turkiye")
              .orElseThrow()
              .section(Language.FR)
              .orElseThrow()
              .terms()
              .get(0);
      assertEquals("Türkiye", name.term());
      assertEquals(AdministrativeStatus.PREFERRED, name.status());
    }
  }

  @Test
  void refreshesTheStarterGlossaryOnlyWhereTheStoreHasIt() {
    try (ApplicationContext context = Stores.open(folder)) {
      EmbeddedData embedded = context.getBean(EmbeddedData.class);
      Glossary glossary = context.getBean(Glossary.class);
      embedded.refreshStarter();
      assertEquals(0, glossary.size());
      embedded.putStarter();
      long revision = glossary.revision();
      embedded.refreshStarter();
      assertEquals(revision, glossary.revision());
    }
  }
}
