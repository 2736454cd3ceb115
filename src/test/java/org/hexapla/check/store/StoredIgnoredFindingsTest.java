package org.hexapla.check.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hexapla.check.FindingKind;
import org.hexapla.check.IgnoredFindings;
import org.hexapla.check.IgnoredFindings.Ignored;
import org.hexapla.corpus.store.Stores;
import org.hexapla.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoredIgnoredFindingsTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Stores.Kind.class)
  void keepsWhatIsIgnoredUntilItIsRemoved(Stores.Kind kind) throws InterruptedException {
    Ignored here;
    Ignored everywhere;
    try (ApplicationContext context = kind.open(folder)) {
      IgnoredFindings ignored = context.getBean(IgnoredFindings.class);
      assertEquals(List.of(), ignored.all());
      here = ignored.add(FindingKind.STATE, Language.AR, " سوازيلند ", "draft 7", "Ana");
      Thread.sleep(5); // the newest stands first, by milliseconds
      everywhere = ignored.add(null, null, "斯威士兰", null, "Bo");
      assertEquals("سوازيلند", here.words());
      assertEquals(List.of(everywhere, here), ignored.all());
      assertTrue(Duration.between(here.since(), Instant.now()).toMinutes() < 5);
    }
    try (ApplicationContext context = kind.open(folder)) {
      IgnoredFindings ignored = context.getBean(IgnoredFindings.class);
      assertEquals(List.of(everywhere, here), ignored.all());
      assertTrue(ignored.remove(here.id()));
      assertFalse(ignored.remove(here.id()));
      assertEquals(List.of(everywhere), ignored.all());
    }
  }

  /** What another instance added is seen soon, where several work on one store. */
  @Test
  @Timeout(60)
  void seesWhatOthersAddWhereTheStoreIsShared() throws InterruptedException {
    try (ApplicationContext one = Stores.Kind.POSTGRESQL.open(folder);
        ApplicationContext other = Stores.Kind.POSTGRESQL.open(folder)) {
      IgnoredFindings reader = one.getBean(IgnoredFindings.class);
      assertEquals(List.of(), reader.all());
      Ignored added =
          other.getBean(IgnoredFindings.class).add(null, Language.RU, "Свазиленд", null, "Ana");
      while (reader.all().isEmpty()) {
        Thread.sleep(50);
      }
      assertEquals(List.of(added), reader.all());
    }
  }
}
