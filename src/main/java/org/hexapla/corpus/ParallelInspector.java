package org.hexapla.corpus;

import java.util.List;
import java.util.function.Consumer;

/**
 * Looks whether documents that stand in several languages say the same in them. Declared here, for
 * import to ask; served by the room that aligns.
 */
public interface ParallelInspector {

  /** Documents to look at, one at a time. */
  interface Source {
    void forEach(Consumer<ParallelResolution> consumer);
  }

  /**
   * What looks wrong, a line each: what, in which document and language, from which line or
   * paragraph on, and what to do. Empty where nothing does.
   */
  List<String> inspect(Source documents);
}
