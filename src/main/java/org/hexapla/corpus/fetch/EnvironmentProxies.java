package org.hexapla.corpus.fetch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The proxies of the machine: the system properties of Java ({@code https.proxyHost}, …) where they
 * say something, else {@code HTTPS_PROXY}, {@code HTTP_PROXY} and {@code NO_PROXY} of the
 * environment, in capitals or not.
 */
final class EnvironmentProxies extends ProxySelector {

  private static final int USUAL_PORT = 80;

  private final Map<String, String> environment;
  private final ProxySelector properties;

  private EnvironmentProxies(Map<String, String> environment, ProxySelector properties) {
    this.environment = environment;
    this.properties = properties;
  }

  static ProxySelector selector(Map<String, String> environment) {
    return new EnvironmentProxies(environment, ProxySelector.getDefault());
  }

  @Override
  public List<Proxy> select(URI uri) {
    List<Proxy> named = properties.select(uri);
    if (named.stream().anyMatch(proxy -> proxy.type() != Proxy.Type.DIRECT) || excepted(uri)) {
      return named;
    }
    return variable(uri.getScheme() + "_proxy")
        .or(() -> variable("all_proxy"))
        .flatMap(EnvironmentProxies::proxy)
        .map(List::of)
        .orElse(named);
  }

  private Optional<String> variable(String name) {
    String lower = environment.get(name.toLowerCase(Locale.ROOT));
    String value = lower != null ? lower : environment.get(name.toUpperCase(Locale.ROOT));
    return Optional.ofNullable(value).filter(v -> !v.isBlank());
  }

  private boolean excepted(URI uri) {
    String host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
    for (String entry : variable("no_proxy").orElse("").split(",")) {
      String name = entry.strip().toLowerCase(Locale.ROOT).replaceFirst("^\\*?\\.", "");
      if (name.equals("*")
          || (!name.isEmpty() && (host.equals(name) || host.endsWith("." + name)))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Proxy> proxy(String value) {
    URI address = URI.create(value.contains("://") ? value : "http://" + value);
    if (address.getHost() == null) {
      return Optional.empty();
    }
    int port = address.getPort() < 0 ? USUAL_PORT : address.getPort();
    return Optional.of(new Proxy(Proxy.Type.HTTP, new InetSocketAddress(address.getHost(), port)));
  }

  @Override
  public void connectFailed(URI uri, SocketAddress address, IOException failure) {
    properties.connectFailed(uri, address, failure);
  }
}
