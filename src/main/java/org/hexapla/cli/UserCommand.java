package org.hexapla.cli;

import java.util.List;
import java.util.Optional;
import org.hexapla.access.Account;
import org.hexapla.access.AccountResult;
import org.hexapla.access.Accounts;
import org.hexapla.access.Role;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says who may do what. Whoever may run commands on the store's machine is its administrator. */
@Command(
    name = "user",
    description = "Takes people in, gives them roles and passwords, and removes them.")
final class UserCommand extends StoreCommand {

  /** What can be done. */
  enum Action {
    add,
    list,
    role,
    password,
    remove
  }

  @Parameters(index = "0", paramLabel = "ACTION", description = "One of ${COMPLETION-CANDIDATES}.")
  private Action action = Action.list;

  @Parameters(index = "1", arity = "0..1", paramLabel = "NAME", description = "Who.")
  private @Nullable String name;

  @Option(
      names = "--role",
      paramLabel = "R",
      description = "For add and role: reader, contributor, terminologist or administrator.")
  private @Nullable String role;

  @Option(
      names = "--ask",
      description =
          "For add and password: ask for the password, or read it from standard input; without"
              + " it one is made and shown once.")
  private boolean ask;

  @Override
  boolean readsSecret() {
    return ask && (action == Action.add || action == Action.password);
  }

  @Override
  int run(Session session) {
    Accounts accounts = session.bean(Accounts.class);
    switch (action) {
      case list -> list(session, accounts.all());
      case add -> {
        Role wanted = role();
        String password = password(session);
        Account made = done(accounts.add(name(), wanted, password));
        session.out().println(made.name() + " has the role " + made.role().label() + " now");
        show(session, password);
      }
      case role -> {
        Account changed = done(accounts.setRole(name(), role()));
        session.out().println(changed.name() + " has the role " + changed.role().label() + " now");
      }
      case password -> {
        String password = password(session);
        Account changed = done(accounts.setPassword(name(), password));
        session.out().println(changed.name() + " has another password now");
        show(session, password);
      }
      case remove -> session.out().println(done(accounts.remove(name())).name() + " is removed");
    }
    return 0;
  }

  private static void list(Session session, List<Account> accounts) {
    Tsv table = new Tsv(session.out());
    table.row("name", "role", "since", "password_set");
    for (Account account : accounts) {
      table.row(
          account.name(), account.role().label(), account.createdAt(), account.passwordSetAt());
    }
  }

  private String password(Session session) {
    return ask ? session.secret() : Accounts.randomPassword();
  }

  private void show(Session session, String password) {
    if (!ask) {
      session.out().println("password: " + password + " (shown this once; change it at /account)");
    }
  }

  private String name() {
    return Optional.ofNullable(name).orElseThrow(() -> wrongUsage(action + " needs NAME"));
  }

  private Role role() {
    if (role == null) {
      throw wrongUsage(action + " needs --role");
    }
    return Role.of(role)
        .orElseThrow(
            () -> wrongUsage("--role: '" + role + "' is no role; choose one of " + Role.labels()));
  }

  private static Account done(AccountResult result) {
    if (result instanceof AccountResult.Done done) {
      return done.account();
    }
    throw new InputException(((AccountResult.Refused) result).reason());
  }
}
