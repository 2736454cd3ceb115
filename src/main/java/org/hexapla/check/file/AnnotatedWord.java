package org.hexapla.check.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.hexapla.check.Finding;
import org.hexapla.check.file.DraftForm.RefusedException;
import org.hexapla.check.file.WordRuns.Piece;
import org.hexapla.text.Language;
import org.hexapla.text.Span;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A {@code .docx} with a comment at each finding. Every part of the file but the body and the
 * comments keeps its bytes; in the body runs are cut where a comment begins or ends, and nothing
 * else changes.
 */
public final class AnnotatedWord {

  private AnnotatedWord() {}

  /** What came of it. */
  public sealed interface Result {

    /** The draft with its comments. */
    record Annotated(byte[] docx) implements Result {}

    /**
     * The file is no {@code .docx} that can be read.
     *
     * @param reason in one line, without the file's name
     */
    record Refused(String reason) implements Result {}
  }

  /**
   * Writes findings into a copy of the file that they were found in.
   *
   * @param findings in the text that {@link DraftFiles} gave of the same file
   * @param language of the draft, in which the comments are written
   * @throws IOException where the disk fails
   */
  public static Result of(Path file, List<Finding> findings, Language language) throws IOException {
    try {
      PackedFile packed = PackedFile.open(file);
      Document body = XmlTree.parse(WordForm.body(packed.part(WordForm.BODY)));
      WordComments comments = WordComments.of(packed);
      cut(body, findings);
      List<Piece> pieces = WordRuns.of(body).pieces();
      for (Finding finding : findings) {
        mark(pieces, finding.note().span(), comments.add(finding.note(), language));
      }
      if (!findings.isEmpty()) {
        packed.put(WordForm.BODY, XmlTree.bytes(body));
        comments.writeTo(packed);
      }
      return new Result.Annotated(packed.bytes());
    } catch (RefusedException e) {
      return new Result.Refused(e.reason());
    }
  }

  /** Cuts runs so that every finding begins and ends with one. */
  private static void cut(Document body, List<Finding> findings) {
    TreeSet<Integer> places = new TreeSet<>();
    for (Finding finding : findings) {
      places.add(finding.note().span().start());
      places.add(finding.note().span().end());
    }
    List<Piece> pieces = WordRuns.of(body).pieces();
    for (int i = pieces.size() - 1; i >= 0; i--) {
      Piece piece = pieces.get(i);
      for (int place : places.subSet(piece.start(), true, piece.end(), false).descendingSet()) {
        cut(piece, place - piece.start());
      }
    }
  }

  /** Moves what stands behind a place into a run of its own, with the same properties. */
  private static void cut(Piece piece, int at) {
    Element run = piece.run();
    Element element = piece.element();
    if (at > 0 && !piece.isText()) {
      return; // a tab is whole
    }
    Element second = (Element) run.cloneNode(false);
    Node properties = child(run, "rPr");
    if (properties != null) {
      second.appendChild(properties.cloneNode(true));
    }
    Node moved = at == 0 ? element : element.getNextSibling();
    if (at > 0) {
      String words = element.getTextContent();
      Element rest = (Element) element.cloneNode(false);
      keepBlanks(rest, words.substring(at));
      keepBlanks(element, words.substring(0, at));
      second.appendChild(rest);
    } else if (isFirst(element, properties)) {
      return;
    }
    while (moved != null) {
      Node next = moved.getNextSibling();
      second.appendChild(moved);
      moved = next;
    }
    parent(run).insertBefore(second, run.getNextSibling());
  }

  private static boolean isFirst(Element element, @Nullable Node properties) {
    Node before = element.getPreviousSibling();
    while (before != null && before != properties && !(before instanceof Element)) {
      before = before.getPreviousSibling();
    }
    return before == null || before == properties;
  }

  private static void keepBlanks(Element text, String words) {
    text.setAttributeNS(javax.xml.XMLConstants.XML_NS_URI, "xml:space", "preserve");
    text.setTextContent(words);
  }

  private static @Nullable Node child(Element of, String name) {
    for (Node child = of.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (name.equals(child.getLocalName())) {
        return child;
      }
    }
    return null;
  }

  private static void mark(Collection<Piece> pieces, Span span, int id) {
    List<Piece> marked =
        pieces.stream()
            .filter(piece -> piece.start() < span.end() && piece.end() > span.start())
            .toList();
    if (marked.isEmpty()) {
      return; // between two paragraphs there is nothing to mark
    }
    Element first = marked.get(0).run();
    Element last = marked.get(marked.size() - 1).run();
    parent(first).insertBefore(WordComments.rangeMark(first, "commentRangeStart", id), first);
    Node behind = last.getNextSibling();
    Node end = WordComments.rangeMark(last, "commentRangeEnd", id);
    parent(last).insertBefore(end, behind);
    parent(last).insertBefore(WordComments.reference(last, id), behind);
  }

  private static Node parent(Node node) {
    return java.util.Objects.requireNonNull(node.getParentNode(), "a run stands in a paragraph");
  }
}
