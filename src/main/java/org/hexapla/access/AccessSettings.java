package org.hexapla.access;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How the door is kept; the configuration says what each means.
 *
 * @param session how long a browser stays signed in
 * @param idle how long it stays signed in without being used
 * @param openReading who reads without signing in
 * @param requestsAtOnce that are answered; more are asked to come again
 * @param costlyRequestsAtOnce of those that are {@link Costly}
 * @param stopAfter how long a stop waits for what is being answered
 */
@ConfigurationProperties("hexapla.access")
public record AccessSettings(
    @Bindable(defaultValue = "12h") Duration session,
    @Bindable(defaultValue = "2h") Duration idle,
    @Bindable(defaultValue = "LOOPBACK") OpenReading openReading,
    @Bindable(defaultValue = "400") int requestsAtOnce,
    @Bindable(defaultValue = "40") int costlyRequestsAtOnce,
    @Bindable(defaultValue = "30s") Duration stopAfter) {

  /** Who reads without signing in. */
  public enum OpenReading {
    /** Whoever works on the service's own machine. */
    LOOPBACK,
    /** Everybody who reaches the service. */
    EVERYWHERE,
    /** Nobody. */
    NOWHERE
  }
}
