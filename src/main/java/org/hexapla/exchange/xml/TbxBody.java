package org.hexapla.exchange.xml;

import java.io.IOException;
import org.hexapla.exchange.EntrySource;

/** The body of a TBX file. TBX allows a file without a body, but none with an empty one. */
final class TbxBody {
  private TbxBody() {}

  static void write(XmlOutput xml, EntrySource entries, TbxEntryWriter writer) throws IOException {
    boolean[] open = {false};
    entries.forEach(
        entry -> {
          if (!open[0]) {
            xml.open("body").line();
            open[0] = true;
          }
          writer.write(entry);
        });
    if (open[0]) {
      xml.close();
    }
  }
}
