package org.hexapla.cli;

import static org.hexapla.cli.NastyFile.DEEP;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** XML and HTML as nobody should send them. */
final class NastyMarkup {

  private static final int ATTRIBUTES = 20_000;

  private final List<NastyFile> files = new ArrayList<>();
  private final String outside;

  private NastyMarkup(String outside) {
    this.outside = outside;
  }

  /**
   * @param outside an address that nothing may ask for
   */
  static List<NastyFile> files(String outside) {
    NastyMarkup markup = new NastyMarkup(outside);
    markup.every("tbx", "tbx");
    markup.every("tmx", "tmx");
    markup.every("xliff", "xlf");
    markup.every("html", "html");
    markup.ofTheirOwn();
    return markup.files;
  }

  private void add(String name, String ending, String text) {
    files.add(NastyFile.of(name, ending, text));
  }

  private void every(String root, String ending) {
    add("an entity in " + root, ending, entity(root, "<body>&x;</body>", "file:///etc/passwd"));
    add("an address in " + root, ending, entity(root, "<body>&x;</body>", outside));
    add("a parameter in " + root, ending, parameter(root));
    add("laughs in " + root, ending, laughs(root));
    add("a deep " + root, ending, "<" + root + ">" + "<a>".repeat(DEEP));
    add("a deep whole " + root, ending, deepWhole(root));
    add("a bare " + root, ending, "<" + root + "/>");
    add("an open " + root, ending, "<?xml version=\"1.0\"?><" + root + "><body><tu");
    add("another namespace in " + root, ending, foreign(root));
    add(
        "a wrong encoding in " + root,
        ending,
        "<?xml version=\"1.0\" encoding=\"nonsense\"?><" + root + "/>");
    files.add(
        new NastyFile(
            "latin 1 called utf-8 in " + root,
            ending,
            ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><" + root + ">é à ç</" + root + ">")
                .getBytes(StandardCharsets.ISO_8859_1)));
  }

  private void ofTheirOwn() {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < ATTRIBUTES; i++) {
      attributes.append(" a").append(i).append("=\"\"");
    }
    add("many attributes", "tbx", "<tbx " + attributes + "/>");
    add("a name of a million letters", "tbx", "<tbx><" + "a".repeat(1_000_000) + "/></tbx>");
    add("a zero in markup", "tmx", "<tmx version='1.4'><body>\u0000</body></tmx>");
    add("a half pair in markup", "tbx", "<tbx><text>&#xD800;</text></tbx>");
    add(
        "a page that names others",
        "html",
        "<html><head><base href='"
            + outside
            + "'><link rel=stylesheet href='"
            + outside
            + "'></head><body><img src='"
            + outside
            + "'><iframe src='"
            + outside
            + "'></iframe><p>L'Assemblée générale décide.</p></body></html>");
  }

  static String entity(String root, String content, String address) {
    return "<?xml version=\"1.0\"?><!DOCTYPE "
        + root
        + " [<!ENTITY x SYSTEM \""
        + address
        + "\">]><"
        + root
        + ">"
        + content
        + "</"
        + root
        + ">";
  }

  /** Declarations that stand elsewhere, and another file in the middle. */
  private String parameter(String root) {
    return "<?xml version=\"1.0\"?><!DOCTYPE "
        + root
        + " SYSTEM \""
        + outside
        + "\" [<!ENTITY % p SYSTEM \""
        + outside
        + "\"> %p;]><"
        + root
        + " xmlns:xi=\"http://www.w3.org/2001/XInclude\""
        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"x "
        + outside
        + "\"><xi:include href=\""
        + outside
        + "\"/></"
        + root
        + ">";
  }

  private static String foreign(String root) {
    return "<?xml version=\"1.0\"?><x:"
        + root
        + " xmlns:x=\"urn:another\"><x:body><x:tu><x:tuv xml:lang=\"en\"><x:seg>peace</x:seg>"
        + "</x:tuv></x:tu></x:body></x:"
        + root
        + ">";
  }

  private static String deepWhole(String root) {
    return "<"
        + root
        + "><body><tu><tuv xml:lang='fr'><seg>"
        + "<hi>".repeat(DEEP)
        + "paix"
        + "</hi>".repeat(DEEP)
        + "</seg></tuv></tu></body></"
        + root
        + ">";
  }

  private static String laughs(String root) {
    StringBuilder text =
        new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE " + root + " [<!ENTITY e0 \"lol\">");
    for (int i = 1; i < 12; i++) {
      text.append("<!ENTITY e")
          .append(i)
          .append(" \"")
          .append(("&e" + (i - 1) + ";").repeat(10))
          .append("\">");
    }
    return text.append("]><").append(root).append(">&e11;</").append(root).append(">").toString();
  }
}
