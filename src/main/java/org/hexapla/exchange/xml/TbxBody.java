package org.hexapla.exchange.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.hexapla.exchange.EntrySource;
import org.hexapla.exchange.ExportHeader;

/** A TBX file around its entries. TBX allows a file without a body, but none with an empty one. */
final class TbxBody {
  private TbxBody() {}

  static void write(
      TbxEntryWriter.Generation generation,
      EntrySource entries,
      ExportHeader header,
      OutputStream output)
      throws IOException {
    XmlOutput xml = XmlOutput.start(output, StandardCharsets.UTF_8);
    TbxEntryWriter writer = new TbxEntryWriter(xml, generation);
    writer.open();
    writer.writeHeader(header);
    xml.open("text");
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
    xml.close().close().end();
  }
}
