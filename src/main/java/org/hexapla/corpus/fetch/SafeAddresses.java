package org.hexapla.corpus.fetch;

import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * To which addresses requests may go: to the site of the configured address only, never from https
 * down to http, and into private networks only where the settings allow it.
 */
final class SafeAddresses {

  private final FetchSettings settings;
  private final URI base;
  private final ProxySelector proxies;

  SafeAddresses(FetchSettings settings, ProxySelector proxies) {
    this.settings = settings;
    this.base = URI.create(settings.address());
    this.proxies = proxies;
  }

  /**
   * Why no request may go to an address; empty where it may.
   *
   * @throws UnknownHostException where the name of the host cannot be looked up
   */
  Optional<String> refusal(URI address) throws UnknownHostException {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    boolean web = scheme.equals("https") || scheme.equals("http");
    boolean weaker = scheme.equals("http") && "https".equalsIgnoreCase(base.getScheme());
    if (!web || weaker || address.getHost() == null || !sameSite(address)) {
      return Optional.of(
          "the host sends us on to " + address.getHost() + ", which is not its own site");
    }
    if (settings.privateAddresses() || isProxied(address)) {
      return Optional.empty();
    }
    for (InetAddress one : InetAddress.getAllByName(address.getHost())) {
      if (isPrivate(one)) {
        return Optional.of(
            address.getHost()
                + " lies in a private network; set hexapla.fetch.private-addresses to allow that");
      }
    }
    return Optional.empty();
  }

  /** The same host and port, or for names another host of the same domain on the usual port. */
  private boolean sameSite(URI address) {
    String host = address.getHost().toLowerCase(Locale.ROOT);
    String own = String.valueOf(base.getHost()).toLowerCase(Locale.ROOT);
    if (host.equals(own)) {
      return address.getPort() == base.getPort() || isUsualPort(address);
    }
    List<String> labels = List.of(own.split("\\."));
    boolean name = labels.size() > 1 && !own.matches("[\\d.]+") && !own.startsWith("[");
    String domain = String.join(".", labels.subList(Math.max(0, labels.size() - 2), labels.size()));
    return name && host.endsWith("." + domain) && isUsualPort(address);
  }

  private static boolean isUsualPort(URI address) {
    return address.getPort() == -1 || address.getPort() == 443 || address.getPort() == 80;
  }

  /** Behind a proxy the names are looked up there. */
  private boolean isProxied(URI address) {
    return proxies.select(address).stream().anyMatch(proxy -> proxy.type() != Proxy.Type.DIRECT);
  }

  private static boolean isPrivate(InetAddress address) {
    boolean uniqueLocal =
        address.getAddress().length == 16 && (address.getAddress()[0] & 0xFE) == 0xFC;
    return uniqueLocal
        || address.isLoopbackAddress()
        || address.isSiteLocalAddress()
        || address.isLinkLocalAddress()
        || address.isAnyLocalAddress()
        || address.isMulticastAddress();
  }
}
