package org.hexapla.corpus.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvironmentProxiesTest {

  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "https_proxy", "http://proxy.example:3128",
          "HTTP_PROXY", "plain.example:8080",
          "NO_PROXY", "localhost, .internal.example");

  @ParameterizedTest
  @CsvSource({
    "https://documents.un.org/x, proxy.example:3128",
    "http://documents.un.org/x, plain.example:8080",
    "https://a.internal.example/x, DIRECT",
    "http://localhost:80/x, DIRECT"
  })
  void followsTheVariablesOfTheEnvironment(URI address, String expected) {
    ProxySelector selector = EnvironmentProxies.selector(ENVIRONMENT);
    Proxy proxy = selector.select(address).get(0);
    assertEquals(
        expected,
        proxy.type() == Proxy.Type.DIRECT
            ? "DIRECT"
            : ((InetSocketAddress) proxy.address()).getHostString()
                + ":"
                + ((InetSocketAddress) proxy.address()).getPort());
  }
}
