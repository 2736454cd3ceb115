package org.hexapla.corpus.read;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hexapla.corpus.Footnote;
import org.hexapla.corpus.PlainReason;
import org.hexapla.corpus.ResolutionReader;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;

/**
 * Reads the XML in which the project "UDHR in XML" publishes the Universal Declaration of Human
 * Rights: root {@code udhr}, with {@code title}, {@code note}, {@code preamble} and {@code
 * article}, lists as {@code orderedlist/listitem/para}. The document is A/RES/217A(III) where the
 * request does not say otherwise.
 */
@Singleton
final class UniversalDeclarationReader implements ResolutionReader {

  private static final Symbol DECLARATION = new Symbol("A/RES/217A(III)");
  private static final String NOTE_MARK = "*";

  @Override
  public boolean reads(Path file, byte[] head) {
    String text = new String(head, StandardCharsets.UTF_8);
    return Files.isRegularFile(file) && text.contains("<udhr");
  }

  @Override
  public Result read(Request request) {
    try (InputStream stream = Files.newInputStream(request.file())) {
      Contents contents = new Contents();
      contents.read(SecureXml.open(stream));
      Optional<Language> language =
          Optional.ofNullable(request.language()).or(() -> Language.of(contents.language));
      if (language.isEmpty()) {
        return new Result.Refused(
            "its language '" + contents.language + "' is none of the six official ones");
      }
      Symbol symbol = request.symbol() == null ? DECLARATION : request.symbol();
      return Documents.assemble(
          contents.separated(),
          language.get(),
          new Request(request.file(), symbol, language.get()),
          List.of());
    } catch (XMLStreamException e) {
      return new Result.Refused("the XML is broken: " + PlainReason.of(e));
    } catch (IOException e) {
      return Documents.unreadable(e);
    }
  }

  /** The paragraphs of the file as lines, with the number of each item of a list before it. */
  private static final class Contents {
    private final List<TextLine> lines = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String language = "";
    private boolean inNote;
    private int item;
    private boolean itemBegins;

    void read(XMLStreamReader reader) throws XMLStreamException {
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> start(reader);
          case XMLStreamConstants.CHARACTERS -> text.append(reader.getText());
          case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
          default -> {}
        }
      }
    }

    private void start(XMLStreamReader reader) {
      text.setLength(0);
      switch (reader.getLocalName()) {
        case "udhr" -> language = language(reader);
        case "note" -> inNote = true;
        case "orderedlist" -> item = 0;
        case "listitem" -> {
          item++;
          itemBegins = true;
        }
        default -> {}
      }
    }

    private static String language(XMLStreamReader reader) {
      String code = reader.getAttributeValue("http://www.w3.org/XML/1998/namespace", "lang");
      return code == null ? "" : code;
    }

    private void end(String element) {
      if (element.equals("note")) {
        inNote = false;
      } else if (element.equals("title") || element.equals("para")) {
        String words = Characters.oneLine(Characters.clean(text.toString()));
        if (inNote) {
          notes.add(words);
        } else if (!words.isEmpty()) {
          add(itemBegins ? item + ". " + words : words);
          itemBegins = false;
        }
      }
      text.setLength(0);
    }

    private void add(String words) {
      lines.add(new TextLine(words, true, false, lines.size() + 1));
    }

    FootnoteLines.Separated separated() {
      List<Footnote> footnotes = new ArrayList<>();
      if (!notes.isEmpty() && !lines.isEmpty()) {
        footnotes.add(new Footnote(NOTE_MARK, String.join(" ", notes)));
        TextLine title = lines.get(0);
        lines.set(0, title.withText(title.text() + FootnoteMarks.mark(NOTE_MARK)));
      }
      return new FootnoteLines.Separated(lines, footnotes);
    }
  }
}
