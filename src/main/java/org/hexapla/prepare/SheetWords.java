package org.hexapla.prepare;

import java.util.ResourceBundle;
import org.hexapla.text.Language;

/** The words of a session sheet itself, in each of the six languages. */
public final class SheetWords {

  private final ResourceBundle words;

  private SheetWords(ResourceBundle words) {
    this.words = words;
  }

  public static SheetWords in(Language language) {
    return new SheetWords(
        ResourceBundle.getBundle(
            "prepare.words",
            language.locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  /** A section's heading. */
  public String section(SheetSection section) {
    return words.getString(section.label());
  }

  /** The heading of the column that says where a line comes from. */
  public String place() {
    return words.getString("place");
  }

  /** What is said of a term that nobody has judged yet. */
  public String unsure() {
    return words.getString("unsure");
  }

  /** What the whole is called. */
  public String heading() {
    return words.getString("heading");
  }

  /** The heading of the column that names the section. */
  public String sectionColumn() {
    return words.getString("section");
  }
}
