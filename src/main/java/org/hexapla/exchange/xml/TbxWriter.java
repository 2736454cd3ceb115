package org.hexapla.exchange.xml;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.hexapla.exchange.EntrySource;
import org.hexapla.exchange.ExportHeader;
import org.hexapla.exchange.GlossaryWriter;
import org.hexapla.exchange.Loss;

/**
 * TBX of the third generation: ISO 30042:2019, dialect TBX-Basic, style DCA. What TBX-Basic has no
 * category for (confidence, usage, the exact place of a citation) goes into notes, so that nothing
 * is lost.
 */
@Singleton
final class TbxWriter implements GlossaryWriter {

  @Override
  public String format() {
    return "tbx";
  }

  @Override
  public String fileExtension() {
    return "tbx";
  }

  @Override
  public String mediaType() {
    return "application/xml";
  }

  @Override
  public Set<Loss> cannotCarry() {
    return Set.of();
  }

  @Override
  public void write(EntrySource entries, ExportHeader header, OutputStream output)
      throws IOException {
    TbxBody.write(TbxEntryWriter.Generation.V3, entries, header, output);
  }
}
