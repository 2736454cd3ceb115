package org.hexapla.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.hexapla.RunningHexapla;

/**
 * How long after a key what it asks for is drawn: from the key to the end of the frame in which the
 * answers stand, by the browser's own clock, in milliseconds. Each letter waits for the answers to
 * the one before it.
 */
final class KeyTimes {

  static final List<String> WORDS =
      List.of("multilingualism", "secretary-general", "conseil", "безопасност");

  /** What comes later, out of sight, takes nothing away, and is not waited for. */
  private static final String CLOCK =
      "() => { let key = null; let drawn = null;"
          + " window.next = () => { window.answered = new Promise(done => { drawn = done; }); };"
          + " for (const type of ['keydown', 'beforeinput']) {"
          + " document.addEventListener(type, event => { key ??= event.timeStamp; }, true); }"
          + " new MutationObserver(changes => {"
          + " if (key !== null && changes.some(change => change.removedNodes.length > 0)) {"
          + " requestAnimationFrame(() => setTimeout(() => {"
          + " drawn(performance.now() - key); key = null; })); } })"
          + ".observe(document.getElementById('hits'), {childList: true}); }";

  private static final String BARE =
      "asks => { document.head.replaceChildren();"
          + " document.body.innerHTML = '<input id=q><p id=hits>-</p>'; q.focus();"
          + " q.addEventListener('input', async () => { hits.textContent = asks"
          + " ? await (await fetch('/health/liveness?q=' + q.value)).text() : q.value; }); }";

  private KeyTimes() {}

  /** On the search page, with so many milliseconds before each key. */
  static List<Double> ofSearch(RunningHexapla hexapla, Chromium chromium, int pause) {
    List<Double> times = new ArrayList<>();
    Page page = chromium.page();
    for (String word : WORDS) {
      page.navigate(hexapla.address("/").toString());
      type(page, word, pause, times);
    }
    page.context().close();
    return times;
  }

  /**
   * On a page of one line that shows what is typed, or what the service says to the least question:
   * what this machine and its browser take for themselves.
   */
  static List<Double> ofBarePage(
      RunningHexapla hexapla, Chromium chromium, int pause, boolean asks) {
    List<Double> times = new ArrayList<>();
    Page page = chromium.page();
    for (String word : WORDS) {
      page.navigate(hexapla.address("/health/liveness").toString());
      page.evaluate(BARE, asks);
      type(page, word, pause, times);
    }
    page.context().close();
    return times;
  }

  private static void type(Page page, String word, int pause, List<Double> times) {
    page.evaluate(CLOCK);
    for (char letter : word.toCharArray()) {
      page.waitForTimeout(pause);
      page.evaluate("next()");
      page.keyboard().type(String.valueOf(letter));
      times.add(((Number) page.evaluate("answered")).doubleValue());
    }
  }
}
