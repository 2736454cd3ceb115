package org.hexapla.corpus.fetch;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import java.util.List;

/**
 * Where documents come from and how politely; the keys stand in {@code config/application.yml}.
 *
 * @param address to which {@code ?s=SYMBOL&l=LANGUAGE&t=FORM} is added
 * @param forms which are asked for, the best first: {@code docx}, {@code doc}, {@code pdf}
 * @param requestsPerSecond to the host at the most, above 0
 * @param attempts for one address, with pauses between them, at least 1
 * @param firstPause before the second attempt; each further pause is twice as long
 * @param longestPause that a host may ask for; a longer one leaves the document in the queue
 * @param timeout for one attempt, from the request to the last byte
 * @param mostBytes that a document may have
 * @param privateAddresses whether the host may be in a private network or this machine
 */
@ConfigurationProperties("hexapla.fetch")
record FetchSettings(
    @Bindable(defaultValue = "https://documents.un.org/api/symbol/access") String address,
    @Bindable(defaultValue = "docx,doc,pdf") List<String> forms,
    @Bindable(defaultValue = "2") double requestsPerSecond,
    @Bindable(defaultValue = "5") int attempts,
    @Bindable(defaultValue = "1s") Duration firstPause,
    @Bindable(defaultValue = "120s") Duration longestPause,
    @Bindable(defaultValue = "60s") Duration timeout,
    @Bindable(defaultValue = "104857600") long mostBytes,
    @Bindable(defaultValue = "false") boolean privateAddresses) {

  /** The defaults, for use without dependency injection. */
  static FetchSettings standard() {
    return new FetchSettings(
        "https://documents.un.org/api/symbol/access",
        List.of("docx", "doc", "pdf"),
        2,
        5,
        Duration.ofSeconds(1),
        Duration.ofSeconds(120),
        Duration.ofSeconds(60),
        104857600,
        false);
  }
}
