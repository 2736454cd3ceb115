package org.hexapla.corpus.read;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Takes the footnotes of a web page out: where a link that shows a number or a star leads to a
 * place further down, the block there is the note. So text processors and Markdown write them.
 */
final class WebPageNotes {

  /** The attribute that the place of a mark bears from now on. */
  static final String MARK = "data-footnote-mark";

  private static final Pattern SHOWN = Pattern.compile("[\\[(]?(\\d{1,3}|\\*{1,3})[\\])]?");
  private static final String BLOCKS = "p, li, div, dd, td, aside, section";

  private final Document page;
  private final Map<Element, Integer> order = new IdentityHashMap<>();
  private final Map<Element, String> marks = new IdentityHashMap<>();
  private final Map<String, String> notes = new LinkedHashMap<>();

  private WebPageNotes(Document page) {
    this.page = page;
    for (Element element : page.getAllElements()) {
      order.put(element, order.size());
    }
  }

  /** The texts of the notes by their marks; their blocks are taken out of the page. */
  static Map<String, String> take(Document page) {
    WebPageNotes all = new WebPageNotes(page);
    for (Element link : page.select("a[href^=#]")) {
      all.take(link);
    }
    all.marks.keySet().forEach(Element::remove);
    return all.notes;
  }

  private void take(Element link) {
    String shown = Characters.plain(FootnoteMarks.lowered(link.text().strip()));
    @Nullable Element note = note(link);
    if (note == null || !SHOWN.matcher(shown).matches()) {
      return;
    }
    String mark = marks.computeIfAbsent(note, block -> open(block, shown));
    link.empty().attr(MARK, mark);
  }

  private String open(Element block, String shown) {
    String mark = FootnoteMarks.unused(SHOWN.matcher(shown).replaceAll("$1"), notes);
    notes.put(mark, text(block, shown));
    return mark;
  }

  /** The block to which a link leads, where it stands further down. */
  private @Nullable Element note(Element link) {
    String name = link.attr("href").substring(1);
    @Nullable Element target = page.getElementById(name);
    if (target == null) {
      target = page.getElementsByAttributeValue("name", name).first();
    }
    if (target == null || order.getOrDefault(target, 0) < order.getOrDefault(link, 0)) {
      return null;
    }
    @Nullable Element block = target.closest(BLOCKS);
    @Nullable Element around = block == null ? null : block.parent();
    boolean whole = around != null && around.is("div[id], li[id]");
    return whole ? around : block;
  }

  /** The words of a note without its mark and the way back. */
  private static String text(Element block, String shown) {
    Element copy = block.clone();
    for (Element link : copy.select("a[href^=#]")) {
      String words = Characters.plain(FootnoteMarks.lowered(link.text().strip()));
      if (words.equals(shown) || words.chars().noneMatch(Character::isLetterOrDigit)) {
        link.remove();
      }
    }
    return Characters.oneLine(Characters.clean(copy.text()));
  }
}
