package org.hexapla.check.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.hexapla.check.file.DraftForm.RefusedException;
import org.hexapla.corpus.PlainReason;
import org.jspecify.annotations.Nullable;

/** A document that is an archive of parts, which keep their order and, unless put, their bytes. */
final class PackedFile {

  /** Bytes of all parts together; a page has about 20,000. */
  private static final long MOST_UNPACKED = 150L << 20;

  /** Bytes of one part of XML, which is held as a tree. */
  private static final int MOST_XML = 24 << 20;

  private final Map<String, byte[]> parts;

  private PackedFile(Map<String, byte[]> parts) {
    this.parts = parts;
  }

  static PackedFile open(Path file) throws IOException, RefusedException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    long all = 0;
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        int most = (int) Math.min(MOST_UNPACKED - all, Integer.MAX_VALUE - 1);
        byte[] content = zip.readNBytes(most + 1);
        all += content.length;
        if (all > MOST_UNPACKED || entry.getName().endsWith(".xml") && content.length > MOST_XML) {
          throw new RefusedException("the file unpacks to more than is read; split it");
        }
        if (!entry.isDirectory()) {
          parts.put(entry.getName(), content);
        }
      }
    } catch (ZipException | IllegalArgumentException e) {
      throw new RefusedException("the file is damaged: " + PlainReason.of(e));
    } catch (java.io.EOFException e) {
      throw new RefusedException("the file ends in the middle; get it once more");
    }
    return new PackedFile(parts);
  }

  byte @Nullable [] part(String name) {
    return parts.get(name);
  }

  void put(String name, byte[] content) {
    parts.put(name, content);
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTime(0); // the same draft gives the same bytes
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
