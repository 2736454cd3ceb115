package org.hexapla.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Pictures of every page, light and dark, wide and narrow, for people to look at. */
class ScreenshotsTest {

  private static final Path FOLDER = Path.of("target", "screenshots");

  /** The pages by the names of their pictures. */
  static Map<String, String> pages() {
    Map<String, String> pages = new TreeMap<>();
    pages.put("search", "/?q=multilingualism&ui=en");
    pages.put("start", "/?ui=en");
    pages.put("start-ar", "/?ui=ar");
    pages.put("concept", "/concepts/concept-multilingualism?ui=en");
    pages.put("concept-ar", "/concepts/concept-multilingualism?ui=ar");
    pages.put("documents", "/documents?ui=en");
    pages.put("document", "/documents/SAMPLE/RES/8/3?lang=en&with=ar&ui=en");
    pages.put("prepare", "/prepare?symbol=SAMPLE/RES/8/3&from=en&to=ar&to=zh&ui=en");
    pages.put("prepare-zh", "/prepare?symbol=SAMPLE/RES/8/3&from=zh&to=fr&ui=zh");
    pages.put("booth", "/booth?symbol=SAMPLE/RES/8/3&from=en&to=ar&to=zh&lines=200");
    pages.put("concordance", "/concordance?q=official+languages&from=en&to=ar&ui=en");
    pages.put("check", "/check?ui=en");
    pages.put("findings", "/check?ui=en");
    pages.put("findings-ar", "/check?ui=ar");
    pages.put("narrowed-zh", "/?q=council&status=preferred&ui=zh");
    pages.put("document-zh", "/documents/SAMPLE/RES/8/3?lang=zh&lang=en&ui=zh");
    pages.put("sign-in", "/sign-in?ui=ar");
    pages.put(
        "document-six",
        "/documents/SAMPLE/RES/1/1?lang=ar&lang=zh&lang=en&lang=fr&lang=ru&lang=es&ui=en");
    pages.put("review", "/review?ui=en");
    pages.put("add", "/add?ui=en");
    pages.put("exchange", "/exchange?ui=en");
    pages.put("about", "/about?ui=en");
    pages.put("problem", "/nowhere?ui=en");
    return pages;
  }

  @Test
  void showsEveryPageWithoutScrollingSideways() throws IOException {
    Files.createDirectories(FOLDER);
    List<String> wide = new ArrayList<>();
    try (Chromium chromium = Chromium.start()) {
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        for (int width : new int[] {Chromium.WIDE, Chromium.NARROW}) {
          try (BrowserContext profile = chromium.profile(width, scheme, "en")) {
            Site.signIn(profile.newPage());
            pages().forEach((name, path) -> picture(profile, name, path, scheme, width, wide));
          }
        }
      }
    }
    assertEquals(List.of(), wide, "these scroll sideways");
    try (var pictures = Files.list(FOLDER)) {
      assertTrue(pictures.count() >= 4L * pages().size(), "a picture is missing");
    }
  }

  private static void picture(
      BrowserContext profile,
      String name,
      String path,
      ColorScheme scheme,
      int width,
      List<String> wide) {
    Page page = profile.newPage();
    page.navigate(Site.address(path));
    if (name.equals("booth")) {
      page.waitForSelector("body[data-ready]");
      page.fill("#field", "multilinguism");
    }
    if (name.startsWith("findings")) {
      page.selectOption("#check-lang", "en");
      page.fill("#check-text", PageActsTest.DRAFT);
      page.locator(".check-form button[type='submit']").click();
      page.waitForSelector(".finding");
    }
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(
                FOLDER.resolve(name + "-" + scheme.name().toLowerCase() + "-" + width + ".png")));
    int over =
        ((Number)
                page.evaluate(
                    "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
            .intValue();
    if (over > 0) {
      wide.add(name + " at " + width + ": " + over + " px");
    }
    page.close();
  }
}
