package org.hexapla.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every page by axe: WCAG 2.2, levels A and AA, light and dark. */
class AccessibilityTest {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  @Test
  void noPageKeepsAnybodyOut() {
    List<String> violations = new ArrayList<>();
    try (Chromium chromium = Chromium.start()) {
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        try (BrowserContext profile = chromium.profile(Chromium.WIDE, scheme, "en")) {
          Page page = profile.newPage();
          Site.signIn(page);
          ScreenshotsTest.pages()
              .forEach(
                  (name, path) -> {
                    page.navigate(Site.address(path));
                    if (name.equals("booth")) {
                      page.waitForSelector("body[data-ready]");
                    }
                    look(page, name + " " + scheme, violations);
                  });
        }
      }
    }
    assertEquals(List.of(), violations);
  }

  private static void look(Page page, String name, List<String> violations) {
    new AxeBuilder(page)
        .withTags(RULES)
        .analyze()
        .getViolations()
        .forEach(
            rule ->
                violations.add(
                    name
                        + ": "
                        + rule.getId()
                        + " "
                        + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList()));
  }
}
