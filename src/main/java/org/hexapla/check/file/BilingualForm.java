package org.hexapla.check.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.hexapla.check.Draft;
import org.hexapla.corpus.read.SecureXml;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * TMX 1.4, XLIFF 1.2 and XLIFF 2.0: each unit that is translated is a line, beside the line of its
 * source.
 */
final class BilingualForm implements DraftForm {

  @Override
  public boolean reads(Request request) {
    String start = new String(request.head(), StandardCharsets.UTF_8).replace("\0", "");
    return start.contains("<tmx") || start.contains("<xliff");
  }

  @Override
  public DraftText read(Request request) throws IOException, RefusedException {
    BilingualUnits units = new BilingualUnits();
    try (InputStream stream = new BufferedInputStream(Files.newInputStream(request.file()))) {
      units.read(SecureXml.open(stream));
    } catch (XMLStreamException e) {
      throw new RefusedException("the XML is damaged in line " + line(e) + "; nothing was checked");
    }
    Language source = source(units, request);
    Language target = target(units, request, source);
    List<String> drafts = new ArrayList<>();
    List<String> originals = new ArrayList<>();
    for (BilingualUnits.Unit unit : units.all()) {
      @Nullable String draft = unit.texts().get(target);
      @Nullable String original = unit.texts().get(source);
      if (draft != null && original != null) {
        drafts.add(draft);
        originals.add(original);
      }
    }
    if (drafts.isEmpty()) {
      throw new RefusedException(
          "has no unit with " + source + " and " + target + "; name other languages");
    }
    return new DraftText(
        String.join("\n", drafts), target, new Draft.Source(String.join("\n", originals), source));
  }

  private static int line(XMLStreamException e) {
    return e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
  }

  private static Language source(BilingualUnits units, Request request) throws RefusedException {
    if (request.sourceLanguage() != null) {
      return request.sourceLanguage();
    }
    return units
        .sourceLanguage()
        .or(() -> units.languages().stream().filter(one -> one != request.language()).findFirst())
        .orElseThrow(() -> new RefusedException("names no source language of the six"));
  }

  private static Language target(BilingualUnits units, Request request, Language source)
      throws RefusedException {
    if (request.language() != null) {
      return request.language();
    }
    return units.languages().stream()
        .filter(one -> one != source)
        .findFirst()
        .orElseThrow(() -> new RefusedException("has no translation in one of the six languages"));
  }
}
