package org.hexapla.corpus.read;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.hexapla.corpus.Reference;
import org.hexapla.corpus.ReferenceScanner;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;

/** Reads each line of a text like a paragraph of a resolution of the General Assembly. */
@Singleton
final class TextReferenceScanner implements ReferenceScanner {

  /** Any symbol of the Assembly: it only says whose document the text is. */
  private static final Symbol OF_THE_ASSEMBLY = new Symbol("A/RES/1/1");

  @Override
  public List<Reference> references(String text, Language language) {
    ReferenceFinder finder = ReferenceFinder.of(language, OF_THE_ASSEMBLY);
    List<Reference> found = new ArrayList<>();
    int number = 1;
    for (int start = 0; start <= text.length(); number++) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      for (Reference one : finder.in("line" + number, text.substring(start, end))) {
        found.add(one.shift(start));
      }
      start = end + 1;
    }
    return found;
  }
}
