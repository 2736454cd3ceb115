package org.hexapla.build;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * What becomes an entry; the keys stand in {@code config/application.yml}.
 *
 * @param termsMapped candidates of each language, best first, for which equivalents are sought
 * @param leastConfidence of an equivalent, 0 to 1; below it the pair is not proposed
 * @param leastSupport units in which both terms of a pair stand
 * @param leastFrequency occurrences of a term that is proposed without an equivalent
 * @param contexts sentences that an entry shows for a term at the most
 */
@ConfigurationProperties("hexapla.build")
record BuildSettings(
    @Bindable(defaultValue = "1500") int termsMapped,
    @Bindable(defaultValue = "0.4") double leastConfidence,
    @Bindable(defaultValue = "2") int leastSupport,
    @Bindable(defaultValue = "3") int leastFrequency,
    @Bindable(defaultValue = "4") int contexts) {

  /** The defaults, for use without dependency injection. */
  static BuildSettings standard() {
    return new BuildSettings(1500, 0.4, 2, 3, 4);
  }
}
