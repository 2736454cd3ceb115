package org.hexapla.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The Chromium of this machine, without a window; tests are skipped where there is none. */
final class Chromium implements AutoCloseable {

  static final int WIDE = 1280;
  static final int NARROW = 320;
  private static final int HEIGHT = 900;

  /** Long enough, in milliseconds, for a machine with much else to do. */
  private static final int PATIENCE = 120_000;

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path program) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program)
                    .setArgs(List.of("--no-sandbox", "--disable-gpu")));
  }

  static Chromium start() {
    Optional<Path> program =
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .flatMap(
                folder ->
                    Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
            .filter(Files::isExecutable)
            .findFirst();
    Assumptions.assumeTrue(
        program.isPresent(), "no Chromium on this machine: the pages are not tried in a browser");
    return new Chromium(program.orElseThrow());
  }

  /** A new profile: without cookies, caches or workers. */
  BrowserContext profile(int width, ColorScheme scheme, String locale) {
    return profile(
        new Browser.NewContextOptions()
            .setViewportSize(width, HEIGHT)
            .setColorScheme(scheme)
            .setLocale(locale)
            .setAcceptDownloads(true));
  }

  BrowserContext profile(Browser.NewContextOptions options) {
    BrowserContext profile = browser.newContext(options);
    profile.setDefaultTimeout(PATIENCE);
    return profile;
  }

  Page page() {
    return profile(WIDE, ColorScheme.LIGHT, "en").newPage();
  }

  /** Opens a page and waits for its field: it takes the focus a moment after it is there. */
  static void openToType(Page page, String address) {
    page.navigate(address);
    page.waitForFunction("() => document.activeElement?.name === 'q'");
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
