package org.hexapla.access.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import java.util.Optional;
import org.hexapla.access.Account;
import org.hexapla.access.Role;

/**
 * Who a request comes from: somebody who signed in, or a program with a token.
 *
 * @param name as the change log names who decided
 */
public record Caller(String name, Role role) {

  /** Marks those who may read without our knowing who they are. */
  private static final String UNKNOWN = "";

  /** Who it is, or nothing where nobody signed in. */
  public static Optional<Caller> of(HttpRequest<?> request) {
    return request
        .getUserPrincipal(Authentication.class)
        .filter(authentication -> !authentication.getName().equals(UNKNOWN))
        .map(
            authentication ->
                new Caller(authentication.getName(), highest(authentication.getRoles())));
  }

  /**
   * Who it is, where the route lets nobody in who is not signed in.
   *
   * @throws IllegalStateException where the route forgot to ask
   */
  public static Caller required(HttpRequest<?> request) {
    return of(request)
        .orElseThrow(() -> new IllegalStateException(request.getPath() + " lets strangers in"));
  }

  public boolean may(Role needed) {
    return role.covers(needed);
  }

  static Authentication authentication(Account account) {
    return Authentication.build(account.name(), account.role().covered());
  }

  /** Somebody who may read, whoever it is. */
  static Authentication unknownReader() {
    return Authentication.build(UNKNOWN, Role.READER.covered());
  }

  private static Role highest(Iterable<String> labels) {
    Role highest = Role.READER;
    for (String label : labels) {
      Role role = Role.of(label).orElse(highest);
      highest = role.covers(highest) ? role : highest;
    }
    return highest;
  }
}
