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
 * TBX of the second generation: ISO 30042:2008, root {@code martif}, dialect TBX-Basic, which is
 * what OmegaT, Weblate and IATE read. The same categories and notes as in {@link TbxWriter}. The
 * file names no DTD, as programs that are careful with XML refuse to load one.
 */
@Singleton
final class MartifWriter implements GlossaryWriter {

  @Override
  public String format() {
    return "tbx2";
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
    TbxBody.write(TbxEntryWriter.Generation.V2, entries, header, output);
  }
}
