package org.hexapla.search;

import java.util.function.BooleanSupplier;

/**
 * What is done beside the service once it has started, so that who comes first need not wait for
 * it.
 */
public interface PreparedAtStart {

  /**
   * Prepares; everything works without it.
   *
   * @param wanted whether to go on, asked before each step: a service may stop meanwhile
   */
  void prepare(BooleanSupplier wanted);
}
