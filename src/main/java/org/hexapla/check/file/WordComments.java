package org.hexapla.check.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.hexapla.check.Finding;
import org.hexapla.check.file.DraftForm.RefusedException;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The comments of a {@code .docx}: those that it has, and those that are added behind them. */
final class WordComments {

  private static final String NAMESPACE = WordRuns.NAMESPACE;
  private static final String PART = "word/comments.xml";
  private static final String RELATIONS = "word/_rels/document.xml.rels";
  private static final String TYPES = "[Content_Types].xml";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
  private static final String RELATIONS_NAMESPACE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String TYPES_NAMESPACE =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
  private static final String AUTHOR = "Hexapla";
  private static final String INITIALS = "HX";

  private final Document comments;
  private final String part;
  private final boolean isNew;
  private int next;

  private WordComments(Document comments, String part, boolean isNew) {
    this.comments = comments;
    this.part = part;
    this.isNew = isNew;
    NodeList known = comments.getElementsByTagNameNS(NAMESPACE, "comment");
    for (int i = 0; i < known.getLength(); i++) {
      String id = ((Element) known.item(i)).getAttributeNS(NAMESPACE, "id");
      next = id.matches("\\d{1,8}") ? Math.max(next, Integer.parseInt(id) + 1) : next;
    }
  }

  static WordComments of(PackedFile file) throws IOException, RefusedException {
    String part = part(file);
    byte[] known = part == null ? null : file.part(part);
    if (part != null && known != null) {
      return new WordComments(XmlTree.parse(known), part, false);
    }
    String empty = "<w:comments xmlns:w=\"" + NAMESPACE + "\"/>";
    return new WordComments(XmlTree.parse(empty.getBytes(StandardCharsets.UTF_8)), PART, true);
  }

  /** Where the document says that its comments are; null where it has none. */
  private static @Nullable String part(PackedFile file) throws IOException, RefusedException {
    byte[] relations = file.part(RELATIONS);
    if (relations == null) {
      return null;
    }
    NodeList all =
        XmlTree.parse(relations).getElementsByTagNameNS(RELATIONS_NAMESPACE, "Relationship");
    for (int i = 0; i < all.getLength(); i++) {
      Element one = (Element) all.item(i);
      if (one.getAttribute("Type").endsWith("/comments")) {
        String target = one.getAttribute("Target");
        return target.startsWith("/") ? target.substring(1) : "word/" + target;
      }
    }
    return null;
  }

  /** Adds a comment and gives its number. */
  int add(Finding.Note note, Language language) {
    int id = next++;
    Element comment = element(comments, "comment");
    comment.setAttributeNS(NAMESPACE, "w:id", Integer.toString(id));
    comment.setAttributeNS(NAMESPACE, "w:author", AUTHOR);
    comment.setAttributeNS(NAMESPACE, "w:initials", INITIALS);
    paragraph(comment, note.message(), language);
    if (!note.replacements().isEmpty()) {
      paragraph(comment, "→ " + String.join(" · ", note.replacements()), language);
    }
    comments.getDocumentElement().appendChild(comment);
    return id;
  }

  private void paragraph(Element comment, String words, Language language) {
    Element paragraph = element(comments, "p");
    Element run = element(comments, "r");
    if (language == Language.AR) {
      Element properties = element(comments, "pPr");
      properties.appendChild(element(comments, "bidi"));
      paragraph.appendChild(properties);
      Element direction = element(comments, "rPr");
      direction.appendChild(element(comments, "rtl"));
      run.appendChild(direction);
    }
    Element text = element(comments, "t");
    text.setAttributeNS(javax.xml.XMLConstants.XML_NS_URI, "xml:space", "preserve");
    text.setTextContent(known(words));
    run.appendChild(text);
    paragraph.appendChild(run);
    comment.appendChild(paragraph);
  }

  /** The words without characters that XML does not know. */
  private static String known(String words) {
    return words.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|\\p{Cs}", "");
  }

  void writeTo(PackedFile file) throws IOException, RefusedException {
    file.put(part, XmlTree.bytes(comments));
    if (isNew) {
      addRelation(file);
      addType(file);
    }
  }

  private static void addRelation(PackedFile file) throws IOException, RefusedException {
    byte[] known = file.part(RELATIONS);
    byte[] none =
        ("<Relationships xmlns=\"" + RELATIONS_NAMESPACE + "\"/>").getBytes(StandardCharsets.UTF_8);
    Document relations = XmlTree.parse(known == null ? none : known);
    Element relation = relations.createElementNS(RELATIONS_NAMESPACE, "Relationship");
    relation.setAttribute("Id", "hexaplaComments");
    relation.setAttribute("Type", RELATION);
    relation.setAttribute("Target", "comments.xml");
    relations.getDocumentElement().appendChild(relation);
    file.put(RELATIONS, XmlTree.bytes(relations));
  }

  private static void addType(PackedFile file) throws IOException, RefusedException {
    byte[] known = file.part(TYPES);
    if (known == null) {
      throw new RefusedException("has no " + TYPES + "; save it in Word again");
    }
    Document types = XmlTree.parse(known);
    Element type = types.createElementNS(TYPES_NAMESPACE, "Override");
    type.setAttribute("PartName", "/" + PART);
    type.setAttribute("ContentType", TYPE);
    types.getDocumentElement().appendChild(type);
    file.put(TYPES, XmlTree.bytes(types));
  }

  /** Where a comment begins or ends in the body. */
  static Element rangeMark(Element beside, String name, int id) {
    Element mark = element(beside.getOwnerDocument(), name);
    mark.setAttributeNS(NAMESPACE, "w:id", Integer.toString(id));
    return mark;
  }

  /** The run by which the body names a comment. */
  static Element reference(Element beside, int id) {
    Element run = element(beside.getOwnerDocument(), "r");
    run.appendChild(rangeMark(beside, "commentReference", id));
    return run;
  }

  private static Element element(Document document, String name) {
    return document.createElementNS(NAMESPACE, "w:" + name);
  }
}
