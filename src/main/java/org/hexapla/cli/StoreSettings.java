package org.hexapla.cli;

import java.util.ArrayList;
import java.util.List;
import org.hexapla.text.WordLists;

/** Where configuration is read from. */
final class StoreSettings {
  private StoreSettings() {}

  /** The program's own copy first; a file in the folder beside the launcher wins over it. */
  static String[] configLocations() {
    List<String> locations = new ArrayList<>(List.of("classpath:/config/"));
    String folder = System.getProperty(WordLists.CONFIG_PROPERTY);
    if (folder != null) {
      locations.add("file:" + (folder.endsWith("/") ? folder : folder + "/"));
    }
    return locations.toArray(String[]::new);
  }
}
