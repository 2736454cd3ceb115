package org.hexapla.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micronaut.context.ApplicationContext;
import org.junit.jupiter.api.Test;

class ExtractionSettingsTest {

  @Test
  void theConfigurationHoldsTheDefaults() {
    try (ApplicationContext context = ApplicationContext.run()) {
      assertEquals(ExtractionSettings.standard(), context.getBean(ExtractionSettings.class));
    }
  }
}
