package org.hexapla.extract;

import java.util.LinkedHashMap;
import java.util.Map;

/** The settings with one kind of evidence off, by the component's name. */
final class Ablation {
  private Ablation() {}

  static Map<String, ExtractionSettings> eachOff() {
    Map<String, ExtractionSettings> settings = new LinkedHashMap<>();
    var components = ExtractionSettings.class.getRecordComponents();
    for (int off = 0; off < components.length; off++) {
      if (components[off].getName().endsWith("Weight")) {
        settings.put(components[off].getName().replace("Weight", ""), without(off));
      }
    }
    return settings;
  }

  private static ExtractionSettings without(int off) {
    var components = ExtractionSettings.class.getRecordComponents();
    Object[] values = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    try {
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        values[i] =
            i == off ? 0.0 : components[i].getAccessor().invoke(ExtractionSettings.standard());
      }
      return ExtractionSettings.class.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the settings are a record with doubles as weights", e);
    }
  }
}
