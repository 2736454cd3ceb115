package org.hexapla.access.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a request comes from. */
public final class Origins {

  /** A proxy on this machine passes other machines' requests on; these say that it did. */
  private static final List<String> PASSED_ON =
      List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");

  private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

  private Origins() {}

  /**
   * Whether it comes from this machine and was meant for it. A page of another site can make a
   * browser here ask us under that site's name (DNS rebinding), and would read the answer.
   */
  static boolean isNear(HttpRequest<?> request) {
    @Nullable InetAddress address = request.getRemoteAddress().getAddress();
    return address != null
        && address.isLoopbackAddress()
        && PASSED_ON.stream().noneMatch(name -> request.getHeaders().contains(name))
        && isOwnName(request.getHeaders().get(HttpHeaders.HOST));
  }

  private static boolean isOwnName(@Nullable String host) {
    return host == null
        || OWN_NAMES.contains(host.replaceFirst(":\\d*$", "").toLowerCase(Locale.ROOT));
  }

  static boolean isHttps(HttpRequest<?> request) {
    return request.isSecure() || "https".equals(request.getHeaders().get("X-Forwarded-Proto"));
  }

  /** The address that attempts are counted for. */
  public static String address(HttpRequest<?> request) {
    return request.getRemoteAddress().getAddress() == null
        ? "unknown"
        : request.getRemoteAddress().getAddress().getHostAddress();
  }

  /**
   * Whether a page of ours sent it, and no other site's: by what browsers say of themselves
   * (Sec-Fetch-Site), else by the origin that they name.
   *
   * @param otherwise for requests that name neither: no current browser posts such
   */
  static boolean isOfOwnSite(HttpRequest<?> request, boolean otherwise) {
    @Nullable String site = request.getHeaders().get("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin") || site.equals("none");
    }
    @Nullable String origin = request.getHeaders().get(HttpHeaders.ORIGIN);
    if (origin == null) {
      return otherwise;
    }
    @Nullable String host = request.getHeaders().get(HttpHeaders.HOST);
    try {
      return host != null && host.equalsIgnoreCase(URI.create(origin).getRawAuthority());
    } catch (IllegalArgumentException e) {
      return false; // no address at all, so not ours
    }
  }
}
