package org.hexapla.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The main act of each page, done by hand: with the keyboard wherever a person could. */
class PageActsTest {

  /** A draft with findings of several kinds. */
  static final String DRAFT =
      """
      The General Assembly,

      Noting that the secretary general and the Organization of the Islamic Conference met in \
      Swaziland,

      1. Welcomes the report of the Secretary-General;

      2. Decides to remain seized of the matter.
      """;

  private static Chromium chromium;

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @ParameterizedTest
  @CsvSource({"en, multilingualism", "ar, تعدد اللغات", "zh, 使用多种语文"})
  void findsAnEntryWithTheKeyboardAlone(String language, String term) {
    try (BrowserContext profile = chromium.profile(Chromium.WIDE, ColorScheme.LIGHT, language)) {
      Page page = profile.newPage();
      Chromium.openToType(page, Site.address("/"));
      assertEquals(language, page.getAttribute("html", "lang"));
      assertEquals("q", page.evaluate("document.activeElement.id"), "the box has no focus");
      page.keyboard().insertText(term);
      page.waitForSelector("a.hit");
      page.waitForURL(address -> address.contains("q="));
      page.keyboard().press("ArrowDown");
      page.keyboard().press("Enter");
      page.waitForURL(address -> address.contains("/concepts/"));
      page.keyboard().press("/");
      assertEquals("q", page.evaluate("document.activeElement.id"));
      page.keyboard().press("Tab");
      page.keyboard().press("Alt+s");
      assertEquals("q", page.evaluate("document.activeElement.id"));
    }
  }

  @Test
  void drawsTheAnswersInSightFirstAndAllOfThemInAPause() {
    try (BrowserContext profile = chromium.profile(Chromium.WIDE, ColorScheme.LIGHT, "en")) {
      Page page = profile.newPage();
      Chromium.openToType(page, Site.address("/"));
      page.evaluate(
          "() => new MutationObserver((changes, observer) => { if (document.querySelector('.hit'))"
              + " { window.first = document.querySelectorAll('.hit').length; window.height ="
              + " document.querySelector('.hits').getBoundingClientRect().bottom;"
              + " observer.disconnect(); } })"
              + ".observe(document.getElementById('hits'), {childList: true})");
      page.keyboard().type("a");
      page.waitForSelector(".export-hits");
      page.waitForURL(address -> address.endsWith("q=a"));
      int all = page.locator(".hits > li > a.hit").count();
      assertEquals(all, page.locator(".export-hits input[name='concept']").count());
      assertTrue(((Number) page.evaluate("first")).intValue() < all, "all of " + all + " at once");
      assertTrue(
          ((Number) page.evaluate("height")).doubleValue() >= page.viewportSize().height,
          "a gap in sight");
      assertTrue(page.locator(".copy.rows").isVisible());
    }
  }

  @Test
  void goesBackToTheAnswersFromAHitThatWasClickedAtOnce() {
    Page page = chromium.page();
    Chromium.openToType(page, Site.address("/"));
    page.evaluate(
        "() => new MutationObserver(() => document.querySelector('a.hit')?.click())"
            + ".observe(document.getElementById('hits'), {childList: true})");
    page.keyboard().insertText("multilingualism");
    page.waitForURL(address -> address.contains("/concepts/"));
    page.goBack();
    page.waitForURL(address -> address.contains("q=multilingualism"));
    page.waitForSelector("a.hit");
    page.context().close();
  }

  @Test
  void remembersTheLanguagesToShow() {
    try (BrowserContext profile = chromium.profile(Chromium.WIDE, ColorScheme.LIGHT, "en")) {
      Page page = profile.newPage();
      page.navigate(Site.address("/?q=multilingualism"));
      page.locator("#shown summary").click();
      for (String other : List.of("ar", "zh", "ru", "es")) {
        page.locator("#shown input[value='" + other + "']").uncheck();
      }
      page.locator(".search button[type='submit']").click();
      page.waitForFunction(
          "() => document.querySelectorAll('a.hit:first-of-type .cell').length > 0");
      page.navigate(Site.address("/?q=multilingualism"));
      assertEquals(2, page.locator("a.hit").first().locator(".cell").count());
    }
  }

  @Test
  void showsADocumentInThreeLanguagesAndExplainsItsTermsOnFocus() {
    Page page = chromium.page();
    page.navigate(Site.address("/documents/SAMPLE/RES/8/3?lang=en&lang=ar&lang=zh"));
    assertEquals(3, page.locator("#op1 p").count());
    Locator term = page.locator("#op1 p[lang='en'] a.known").first();
    term.focus();
    Locator tip = page.locator("#tip");
    tip.waitFor();
    assertFalse(tip.locator("bdi[lang='ar']").first().innerText().isBlank());
    page.keyboard().press("Escape");
    assertTrue(tip.isHidden());
    page.waitForFunction("() => document.querySelector('.document-aside .mentions')");
    page.locator(".document-aside details summary").first().click();
    page.waitForSelector(".mentions");
    page.context().close();
  }

  @Test
  void showsAPhraseInTwoLanguages() {
    Page page = chromium.page();
    Chromium.openToType(page, Site.address("/concordance"));
    page.keyboard().insertText("official languages");
    page.selectOption("select[name='from']", "en");
    page.selectOption("select[name='to']", "fr");
    page.locator("main form button[type='submit']").click();
    page.waitForSelector(".pairs");
    assertTrue(page.locator(".pairs td:first-child mark").count() > 0);
    assertTrue(page.locator(".pairs td:nth-child(2) mark").count() > 0);
    page.context().close();
  }

  @Test
  void acceptsIgnoresAndTakesBackFindings() throws IOException {
    Page page = chromium.page();
    page.navigate(Site.address("/check?ui=en"));
    page.fill(
        "#check-text", "The Organization of the Islamic Conference met in Swaziland.\n<script>");
    page.locator(".check-form button[type='submit']").click();
    page.waitForSelector(".finding");
    assertTrue(page.locator("#draft").innerText().contains("<script>"), "not escaped");
    Locator first = page.locator(".finding:has(.accept:not([hidden]))").first();
    String better = first.locator(".accept").first().innerText();
    first.focus();
    page.keyboard().press("1");
    assertTrue(page.locator("#draft").innerText().contains(better));
    Download download = page.waitForDownload(() -> page.locator("#download").click());
    assertTrue(Files.readString(download.path()).contains(better));
    page.locator("#undo").click();
    assertTrue(page.locator("#draft").innerText().contains("met in Swaziland"));
    page.navigate(Site.address("/check"));
    assertTrue(page.inputValue("#check-text").contains("Swaziland"), "the draft was lost");
    page.context().close();
  }

  @Test
  void ignoresFindingsForNowAndForGood() throws IOException {
    Page page = chromium.page();
    Site.signIn(page);
    String draft = "Swaziland spoke. The secretary general spoke. Swaziland spoke again.";
    checkDraft(page, draft);
    int all = page.locator(".finding:visible").count();
    assertTrue(all >= 3, "findings: " + all);
    page.locator(".finding:visible").first().focus();
    page.keyboard().press("i");
    assertEquals(all - 1, page.locator(".finding:visible").count());
    page.keyboard().press("Control+z");
    assertEquals(all, page.locator(".finding:visible").count());

    Download notes = page.waitForDownload(() -> page.locator("#download-notes").click());
    String annotated = Files.readString(notes.path());
    assertTrue(annotated.startsWith("Swaziland[1] spoke."), annotated);
    assertTrue(annotated.contains("Eswatini"), annotated);

    Locator state = page.locator(".finding:visible:has(.excerpt:has-text('Swaziland'))");
    assertEquals(2, state.count());
    state.first().locator(".ignore-always").click();
    page.waitForFunction(
        "() => document.querySelectorAll('.finding:not([hidden])').length === " + (all - 2));
    checkDraft(page, draft);
    assertEquals(all - 2, page.locator(".finding:visible").count(), "it is remarked on again");
    page.evaluate(
        "async () => { const all = await (await fetch('/api/check/ignored')).json(); for (const one"
            + " of all) { await fetch('/api/check/ignored/' + one.id, {method: 'DELETE'});"
            + " } }");
    checkDraft(page, draft);
    assertEquals(all, page.locator(".finding:visible").count(), "it is left out for good");
    page.context().close();
  }

  @Test
  void givesAWordFileBackWithItsFindingsAsComments() throws IOException {
    Path file = Files.createTempFile("draft", ".docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream output = Files.newOutputStream(file)) {
      document.createParagraph().createRun().setText("The Council met in Swaziland.");
      document.write(output);
    }
    Page page = chromium.page();
    page.navigate(Site.address("/check?ui=en"));
    page.setInputFiles(".check-sides input[type='file'] >> nth=0", file);
    page.waitForFunction("() => document.getElementById('check-text').value.includes('Swaziland')");
    Download back = page.waitForDownload(() -> page.locator("#comment-file").click());
    assertTrue(back.suggestedFilename().endsWith("-checked.docx"), back.suggestedFilename());
    try (XWPFDocument document = new XWPFDocument(Files.newInputStream(back.path()))) {
      assertTrue(document.getComments()[0].getText().contains("Eswatini"));
    }
    page.context().close();
    Files.delete(file);
  }

  private static void checkDraft(Page page, String draft) {
    page.navigate(Site.address("/check?ui=en"));
    page.fill("#check-text", draft);
    page.locator(".check-form button[type='submit']").click();
    page.waitForSelector(".checked");
  }

  @Test
  void narrowsASearchAndSaysWhatMayHaveBeenMeant() {
    Page page = chromium.page();
    page.navigate(Site.address("/?q=multilingualism&ui=en"));
    int all = page.locator("a.hit").count();
    page.locator("#narrow summary").click();
    page.selectOption("#narrow select[name='status']", "proposed");
    page.waitForFunction("() => document.querySelectorAll('a.hit').length < " + all);
    page.waitForURL(url -> url.contains("status=proposed"));
    page.reload();
    assertTrue(page.locator("#narrow").getAttribute("open") != null);
    assertEquals("proposed", page.inputValue("#narrow select[name='status']"));
    page.navigate(Site.address("/?q=multilinguallism&ui=en"));
    page.locator("a.meant").first().click();
    page.waitForURL(url -> url.contains("q=multilingualism"));
    page.context().close();
  }

  @Test
  void copiesAListAsRowsAndATermWithItsCitation() {
    Page page = chromium.page();
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    page.navigate(Site.address("/?q=multilingualism&ui=en"));
    page.locator(".copy.rows").click();
    page.waitForSelector(".copy.rows:has-text('Copied')");
    String first = clipboard(page).lines().findFirst().orElseThrow();
    assertEquals(6, first.split("\t").length, first);
    assertTrue(first.contains("使用多种语文"), first);

    page.navigate(Site.address("/concordance?q=official+languages&from=en&to=fr&ui=en"));
    page.locator(".copy.rows").click();
    page.waitForSelector(".copy.rows:has-text('Copied')");
    assertTrue(clipboard(page).contains("SAMPLE/RES/8/3"), clipboard(page));
    assertTrue(page.locator(".counts .usage").count() > 0, "no years");

    page.navigate(Site.address("/concepts/concept-multilingualism?ui=en"));
    page.locator("[data-copy]:has-text('citation')").first().click();
    page.waitForSelector(".copy:has-text('Copied')");
    assertTrue(clipboard(page).contains("SAMPLE/RES/8/3"), clipboard(page));
    page.context().close();
  }

  private static String clipboard(Page page) {
    return (String) page.evaluate("navigator.clipboard.readText()");
  }

  @ParameterizedTest
  @CsvSource({"en", "ar", "zh"})
  void makesEditsAndPrintsASessionSheet(String language) throws IOException {
    try (BrowserContext profile = chromium.profile(Chromium.WIDE, ColorScheme.LIGHT, language)) {
      Page page = profile.newPage();
      String to = language.equals("en") ? "fr" : "en";
      page.navigate(Site.address("/prepare?symbol=SAMPLE/RES/8/3&from=" + language + "&to=" + to));
      Locator lines = page.locator("tr.line");
      String first = lines.first().locator("input").getAttribute("value");
      lines.first().locator("input").focus();
      page.keyboard().press("Alt+ArrowDown");
      assertEquals(first, lines.nth(1).locator("input").getAttribute("value"));
      page.keyboard().press("Space");
      assertFalse(lines.nth(1).locator("input").isChecked());
      assertTrue(page.getAttribute("#booth", "href").contains("without="));
      page.reload();
      assertFalse(lines.nth(1).locator("input").isChecked(), "the ticks were forgotten");
      byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4"));
      try (PDDocument printed = Loader.loadPDF(pdf)) {
        assertTrue(printed.getNumberOfPages() <= 2, "pages: " + printed.getNumberOfPages());
      }
      page.selectOption("#sheet-format", "tsv");
      Download file =
          page.waitForDownload(() -> page.locator("form.sheet button[type='submit']").click());
      List<String> rows = Files.readAllLines(file.path());
      assertEquals(lines.count(), rows.size(), "all lines but one, and the headings");
    }
  }

  @Test
  void decidesWithOneKeyAndTakesItBack() {
    Page page = chromium.page();
    Site.signIn(page);
    page.navigate(Site.address("/review?lang=fr"));
    Locator cards = page.locator(".card");
    String first = cards.first().getAttribute("data-id");
    cards.first().focus();
    page.keyboard().press("a");
    page.waitForURL(url -> url.contains("said=done"));
    assertFalse(cards.first().getAttribute("data-id").equals(first), "it waits still");
    page.keyboard().press("u");
    page.waitForURL(url -> url.contains("said=undone"));
    assertEquals(first, cards.first().getAttribute("data-id"));
    page.goBack();
    page.locator("#undo").click();
    page.waitForURL(url -> url.contains("said=") && !url.contains("said=done&"));
    page.context().close();
  }

  @Test
  void saysThatThereIsNothingToMergeWith() {
    Page page = chromium.page();
    Site.signIn(page);
    page.navigate(Site.address("/review?ui=fr"));
    Locator card = page.locator(".card:has([data-say])").first();
    card.focus();
    page.keyboard().press("m");
    assertEquals(
        "Aucune entrée vraisemblable avec laquelle fusionner celle-ci.",
        card.locator("[data-say]").innerText());
    page.context().close();
  }

  @Test
  void tellsOfTwoTabsWhoWasFaster() {
    Page page = chromium.page();
    Site.signIn(page);
    page.navigate(Site.address("/review?lang=es"));
    Page other = page.context().newPage();
    other.navigate(Site.address("/review?lang=es"));
    page.locator(".card").first().locator("button[value='accept']").click();
    page.waitForURL(url -> url.contains("said=done"));
    other.locator(".card").first().locator("button[value='accept']").click();
    other.waitForURL(url -> url.contains("said=outdated"));
    assertTrue(other.locator(".said").innerText().contains("Noor"));
    page.locator("#undo").click();
    page.context().close();
  }

  @Test
  void takesDocumentsInAndShowsProgressAndErrors() throws IOException {
    Page page = chromium.page();
    Site.signIn(page);
    page.navigate(Site.address("/add"));
    Path text = Files.createTempFile("SAMPLE_RES_99_7.en", ".txt");
    Path good = Files.move(text, text.resolveSibling("SAMPLE_RES_99_7.en.txt"));
    Files.writeString(
        good,
        Files.readString(Path.of("glossary", "sample", "SAMPLE_RES_8_3.en.txt"))
            .replace("SAMPLE/RES/8/3", "SAMPLE/RES/99/7"));
    Path bad = Files.write(Files.createTempFile("<b>", ".bin"), new byte[] {0, 1, 2, 3});
    page.setInputFiles("#files", new Path[] {good, bad});
    page.locator("main form button[type='submit']").click();
    page.waitForSelector("body[data-done]", new Page.WaitForSelectorOptions().setTimeout(240_000));
    assertTrue(page.locator("#added").innerText().contains("SAMPLE/RES/99/7"));
    assertEquals(1, page.locator("#added tr.bad").count());
    page.context().close();
    Files.delete(good);
    Files.delete(bad);
  }

  @Test
  void asksWhoBringsDocumentsToSignIn() {
    Page page = chromium.page();
    page.navigate(Site.address("/add"));
    assertTrue(page.url().contains("sign-in") || page.locator("h1").count() == 1, page.url());
    page.context().close();
  }
}
