package org.hexapla.cli;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hexapla.text.WordLists;

/** What the beans over a store are started with, by a command and by the service. */
final class StoreSettings {
  private StoreSettings() {}

  /**
   * Starts them.
   *
   * @param properties that win over the configuration
   */
  static ApplicationContext start(
      ApplicationContextBuilder builder, Map<String, Object> properties) {
    return builder
        .overrideConfigLocations(configLocations())
        .deduceEnvironment(false)
        .bootstrapEnvironment(false) // the settings are all at hand
        .banner(false)
        .properties(properties)
        .start();
  }

  /** The program's own copy first; a file in the folder beside the launcher wins over it. */
  private static String[] configLocations() {
    List<String> locations = new ArrayList<>(List.of("classpath:/config/"));
    String folder = System.getProperty(WordLists.CONFIG_PROPERTY);
    if (folder != null) {
      locations.add("file:" + (folder.endsWith("/") ? folder : folder + "/"));
    }
    return locations.toArray(String[]::new);
  }
}
