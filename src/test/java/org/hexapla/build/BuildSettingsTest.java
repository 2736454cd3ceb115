package org.hexapla.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micronaut.context.ApplicationContext;
import org.junit.jupiter.api.Test;

class BuildSettingsTest {

  @Test
  void hasTheseDefaults() {
    assertEquals(new BuildSettings(1500, 0.4, 2, 3, 4), BuildSettings.standard());
  }

  @Test
  void findsTheSameInTheConfigurationThatComesWithTheProgram() {
    try (ApplicationContext context = ApplicationContext.run()) {
      assertEquals(BuildSettings.standard(), context.getBean(BuildSettings.class));
    }
  }
}
