package org.hexapla.access;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hexapla.access.AccountResult.Done;
import org.hexapla.access.AccountResult.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The people and programs that the service knows. */
@Singleton
public class Accounts {

  /** Characters that a password has at the least. */
  public static final int SHORTEST_PASSWORD = Passwords.SHORTEST;

  private static final Logger LOG = LoggerFactory.getLogger(Accounts.class);

  private final AccountRows rows;
  private final CredentialRows credentials;
  private final TransactionOperations<Connection> transactions;

  Accounts(
      AccountRows rows,
      CredentialRows credentials,
      TransactionOperations<Connection> transactions) {
    this.rows = rows;
    this.credentials = credentials;
    this.transactions = transactions;
  }

  /** A password that nobody chose, to be given to somebody who then chooses another. */
  public static String randomPassword() {
    return Passwords.random();
  }

  public List<Account> all() {
    return rows.findAllOrderByNameKey().stream().map(AccountRow::account).toList();
  }

  public boolean hasAdministrator() {
    return rows.countByRole(Role.ADMINISTRATOR) > 0;
  }

  /** Takes somebody in. */
  public AccountResult add(String name, Role role, String password) {
    Optional<AccountName> wanted = AccountName.of(name);
    if (wanted.isEmpty()) {
      return new Refused(
          "'" + name + "' is no name: it has letters, figures, blanks and . _ - @ ', at most 100");
    }
    Optional<String> weak = Passwords.refusal(password, wanted.get());
    if (weak.isPresent()) {
      return new Refused(weak.get());
    }
    String hash = Passwords.hash(password);
    return transactions.executeWrite(
        status -> {
          if (rows.findById(wanted.get().key()).isPresent()) {
            return new Refused("there is a '" + wanted.get().shown() + "' already");
          }
          Instant now = Instant.now();
          AccountName key = wanted.get();
          Account account =
              rows.save(new AccountRow(key.key(), key.shown(), role, hash, now, now)).account();
          LOG.info("account made: {} ({})", account.name(), role.label());
          return new Done(account);
        });
  }

  /** Gives somebody another role; it counts from their next request on. */
  public AccountResult setRole(String name, Role role) {
    return change(
        name,
        row -> {
          if (row.role() == Role.ADMINISTRATOR && role != row.role() && isLastAdministrator()) {
            return lastAdministrator(row);
          }
          LOG.info("role of {}: {}", row.name(), role.label());
          return new Done(rows.update(row.withRole(role)).account());
        });
  }

  /** Gives somebody another password; whoever was signed in with the old one is signed out. */
  public AccountResult setPassword(String name, String password) {
    Optional<String> weak = AccountName.of(name).flatMap(n -> Passwords.refusal(password, n));
    if (weak.isPresent()) {
      return new Refused(weak.get());
    }
    String hash = Passwords.hash(password);
    return change(
        name,
        row -> {
          credentials.deleteByAccountKeyAndKind(row.nameKey(), Credential.Kind.SESSION);
          LOG.info("password of {} changed", row.name());
          return new Done(rows.update(row.withPassword(hash, Instant.now())).account());
        });
  }

  /** Removes somebody with all their credentials; the change log keeps the name. */
  public AccountResult remove(String name) {
    return change(
        name,
        row -> {
          if (row.role() == Role.ADMINISTRATOR
              && isLastAdministrator()
              && rows.findAllOrderByNameKey().size() > 1) {
            return lastAdministrator(row);
          }
          credentials.deleteByAccountKey(row.nameKey());
          rows.deleteById(row.nameKey());
          LOG.info("account removed: {}", row.name());
          return new Done(row.account());
        });
  }

  Optional<AccountRow> row(String name) {
    return AccountName.of(name).flatMap(wanted -> rows.findById(wanted.key()));
  }

  private AccountResult change(String name, Function<AccountRow, AccountResult> change) {
    return transactions.executeWrite(
        status ->
            row(name)
                .map(change)
                .orElseGet(
                    () -> new Refused("nobody is called '" + name + "'; 'user list' says who is")));
  }

  private boolean isLastAdministrator() {
    return rows.countByRole(Role.ADMINISTRATOR) == 1;
  }

  private static Refused lastAdministrator(AccountRow row) {
    return new Refused(
        row.name() + " is the last administrator; give somebody else that role first");
  }
}
