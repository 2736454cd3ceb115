package org.hexapla.browser;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a printer gets: the content in six scripts, and nothing that is for the screen. */
class PrintTest {

  /** Words of "multilingualism", as each language writes them. */
  private static final List<String> NAMES =
      List.of("اللغات", "多种语文", "ultilingualism", "ultilinguisme", "ногоязычи", "ultilingüismo");

  /** What the frame of each page says, in the language of the interface. */
  private static final List<String> FRAME =
      List.of("Concordance", "Export and import", "العربية 中文 English");

  @ParameterizedTest
  @CsvSource({
    "sheet, /prepare?symbol=SAMPLE/RES/8/3&from=en&to=ar&to=zh&to=fr&to=ru&to=es, 1, 2",
    "concept, /concepts/concept-multilingualism, 1, 4",
    "document, /documents/SAMPLE/RES/8/3?lang=ar&lang=zh&lang=en&lang=fr&lang=ru&lang=es, 4, 16"
  })
  void printsTheContentAlone(String name, String path, int least, int most) throws IOException {
    try (Chromium chromium = Chromium.start();
        BrowserContext profile = chromium.profile(Chromium.WIDE, ColorScheme.DARK, "en")) {
      Page page = profile.newPage();
      page.navigate(Site.address(path));
      byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4"));
      try (PDDocument printed = Loader.loadPDF(pdf)) {
        int pages = printed.getNumberOfPages();
        assertTrue(pages >= least && pages <= most, name + ": " + pages + " pages");
        String text = letters(new PDFTextStripper().getText(printed));
        for (String word : NAMES) {
          assertTrue(text.contains(letters(word)), name + " lacks " + word + ": " + text);
        }
        for (String word : FRAME) {
          assertFalse(text.contains(letters(word)), name + " prints " + word);
        }
      }
    }
  }

  /** Lines break anywhere in narrow columns, and fonts have glyphs of their own for ligatures. */
  private static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
  }
}
