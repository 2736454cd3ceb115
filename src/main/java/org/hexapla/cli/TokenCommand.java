package org.hexapla.cli;

import java.time.Duration;
import java.util.Optional;
import org.hexapla.access.Credential;
import org.hexapla.access.Credentials;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives programs what they show the service in place of a password, and takes it back. */
@Command(
    name = "token",
    description = "Makes tokens for programs, lists them, and takes them back.")
final class TokenCommand extends StoreCommand {

  /** What can be done. */
  enum Action {
    add,
    list,
    revoke
  }

  @Parameters(index = "0", paramLabel = "ACTION", description = "One of ${COMPLETION-CANDIDATES}.")
  private Action action = Action.list;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "WHICH",
      description =
          "For add: the name of the user in whose role the program acts; for revoke: the token's id.")
  private @Nullable String which;

  @Option(names = "--label", paramLabel = "L", description = "For add: what it is for.")
  private String label = "";

  @Option(
      names = "--days",
      paramLabel = "N",
      description =
          "For add: after so many days it no longer counts; default: until it is revoked.")
  private @Nullable Integer days;

  @Override
  int run(Session session) {
    Credentials credentials = session.bean(Credentials.class);
    switch (action) {
      case list -> list(session, credentials);
      case add -> {
        if (days != null && days < 1) {
          throw wrongUsage("--days: give at least 1");
        }
        Credential.Issued issued =
            credentials
                .issueToken(which(), label, days == null ? null : Duration.ofDays(days))
                .orElseThrow(
                    () ->
                        new InputException(
                            "nobody is called '" + which + "'; 'user list' says who is"));
        session.err().println("hexapla: shown this once; send it as 'Authorization: Bearer …'");
        session.out().println(issued.secret());
      }
      case revoke -> {
        if (!credentials.revokeToken(which())) {
          throw new InputException("no token has the id '" + which + "'; 'token list' shows them");
        }
        session.out().println(which() + " is revoked");
      }
    }
    return 0;
  }

  private static void list(Session session, Credentials credentials) {
    Tsv table = new Tsv(session.out());
    table.row("id", "user", "label", "since", "last_used", "expires");
    for (Credential token : credentials.tokens()) {
      table.row(
          token.id(),
          token.account(),
          token.label(),
          token.createdAt(),
          token.lastUsedAt(),
          token.expiresAt() == null ? "" : token.expiresAt());
    }
  }

  private String which() {
    return Optional.ofNullable(which)
        .orElseThrow(
            () -> wrongUsage(action + (action == Action.add ? " needs a user" : " needs an id")));
  }
}
