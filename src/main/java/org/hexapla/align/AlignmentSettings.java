package org.hexapla.align;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * How languages are aligned; the keys stand in {@code config/application.yml}.
 *
 * @param lexicon the folder of the background lexicon, see {@link LexiconFolder}
 */
@ConfigurationProperties("hexapla.align")
record AlignmentSettings(@Bindable(defaultValue = "lexicon") String lexicon) {

  /** The defaults, for use without dependency injection. */
  static AlignmentSettings standard() {
    return new AlignmentSettings("lexicon");
  }
}
