package org.hexapla.extract;

import java.util.LinkedHashMap;
import java.util.List;
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

  /** The settings with no evidence but the first, the first two, the first three … */
  static Map<String, ExtractionSettings> eachAdded() {
    Map<String, ExtractionSettings> settings = new LinkedHashMap<>();
    Map<String, Double> off = new LinkedHashMap<>();
    for (var component : ExtractionSettings.class.getRecordComponents()) {
      if (component.getName().endsWith("Weight")) {
        off.put(component.getName(), 0.0);
      }
    }
    for (String name : List.copyOf(off.keySet())) {
      off.remove(name);
      settings.put(name.replace("Weight", ""), with(off));
    }
    return settings;
  }

  private static ExtractionSettings without(int off) {
    String name = ExtractionSettings.class.getRecordComponents()[off].getName();
    return with(Map.of(name, 0.0));
  }

  /** The defaults with what {@code -Dweights=copies:1.5,branching:0} says. */
  static ExtractionSettings asked() {
    Map<String, Double> changed = new LinkedHashMap<>();
    for (String one : System.getProperty("weights", "").split(",")) {
      if (!one.isBlank()) {
        String[] parts = one.split(":");
        changed.put(parts[0] + "Weight", Double.parseDouble(parts[1]));
      }
    }
    return with(changed);
  }

  private static ExtractionSettings with(Map<String, Double> changed) {
    var components = ExtractionSettings.class.getRecordComponents();
    Object[] values = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    try {
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        Object standard = components[i].getAccessor().invoke(ExtractionSettings.standard());
        Double other = changed.get(components[i].getName());
        values[i] = other == null ? standard : other;
      }
      return ExtractionSettings.class.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the settings are a record with doubles as weights", e);
    }
  }
}
