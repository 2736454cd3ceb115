package org.hexapla.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.hexapla.RunningHexapla;
import org.hexapla.access.Accounts;
import org.hexapla.access.Role;
import org.hexapla.build.EmbeddedData;
import org.hexapla.build.GlossaryBuilder;

/**
 * The service over a store as a person has it after the first command: the starter glossary and the
 * samples, built. Made once for all tests.
 */
final class Site {

  private static final String TERMINOLOGIST = "Noor";

  private static final String PASSWORD = Accounts.randomPassword();

  private static RunningHexapla running;

  private Site() {}

  static synchronized RunningHexapla running() {
    if (running == null) {
      try {
        Path folder = Files.createTempDirectory("hexapla-browser-");
        running = RunningHexapla.on(folder);
        EmbeddedData data = running.bean(EmbeddedData.class);
        data.putStarter();
        data.importSamples();
        running.bean(GlossaryBuilder.class).build(step -> {});
        running.bean(Accounts.class).add(TERMINOLOGIST, Role.TERMINOLOGIST, PASSWORD);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(folder)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return running;
  }

  /** Signs a person in who may do all that a terminologist may. */
  static void signIn(Page page) {
    page.navigate(address("/sign-in?ui=en"));
    fillSignIn(page);
  }

  /** The same where the page of signing in is open already. */
  static void fillSignIn(Page page) {
    page.fill("main input[name='name']", TERMINOLOGIST);
    page.fill("main input[name='password']", PASSWORD);
    page.locator("main button[type='submit']").click();
    page.waitForURL(url -> !url.contains("sign-in"));
  }

  static String address(String path) {
    return running().address(path).toString();
  }

  private static void stop(Path folder) {
    running.close();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      System.err.println("not removed: " + folder + ": " + e.getMessage());
    }
  }
}
