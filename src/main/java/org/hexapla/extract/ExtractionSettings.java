package org.hexapla.extract;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * How candidates are found and ranked; the keys stand in {@code config/application.yml}.
 *
 * @param longestTerm units that a term may have: tokens
 * @param longestChineseTerm likewise, characters
 * @param listLength candidates that are kept for each language
 * @param fragmentShare of its occurrences, the share inside one longer candidate from which a
 *     candidate is its fragment, 0 to 1
 * @param frequencyWeight what one point of {@link FrequencyScorer} adds to the score; the others
 *     likewise; {@code languagesWeight} what full consistency across languages adds
 */
@ConfigurationProperties("hexapla.extract")
record ExtractionSettings(
    @Bindable(defaultValue = "24") int longestTerm,
    @Bindable(defaultValue = "28") int longestChineseTerm,
    @Bindable(defaultValue = "20000") int listLength,
    @Bindable(defaultValue = "0.9") double fragmentShare,
    @Bindable(defaultValue = "0.5") double frequencyWeight,
    @Bindable(defaultValue = "0.5") double cValueWeight,
    @Bindable(defaultValue = "2.0") double branchingWeight,
    @Bindable(defaultValue = "0.5") double spreadWeight,
    @Bindable(defaultValue = "1.0") double positionWeight,
    @Bindable(defaultValue = "2.0") double capitalsWeight,
    @Bindable(defaultValue = "1.0") double cohesionWeight,
    @Bindable(defaultValue = "1.0") double lengthWeight,
    @Bindable(defaultValue = "1.0") double wholenessWeight,
    @Bindable(defaultValue = "2.0") double wordsWeight,
    @Bindable(defaultValue = "1.0") double classWeight,
    @Bindable(defaultValue = "2.5") double singleWordWeight,
    @Bindable(defaultValue = "2.0") double brokenNameWeight,
    @Bindable(defaultValue = "2.0") double contrastWeight,
    @Bindable(defaultValue = "2.0") double copiesWeight,
    @Bindable(defaultValue = "2.0") double languagesWeight) {

  /** The defaults, for use without dependency injection. */
  static ExtractionSettings standard() {
    return new ExtractionSettings(
        24, 28, 20_000, 0.9, 0.5, 0.5, 2.0, 0.5, 1.0, 2.0, 1.0, 1.0, 1.0, 2.0, 1.0, 2.5, 2.0, 2.0,
        2.0, 2.0);
  }
}
