package org.hexapla.check.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
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

  /** With all its parts. */
  static PackedFile open(Path file) throws IOException, RefusedException {
    return open(file, name -> true);
  }

  /** One of its parts, or null; the others are passed over, whatever they unpack to. */
  static byte @Nullable [] part(Path file, String name) throws IOException, RefusedException {
    return open(file, name::equals).part(name);
  }

  private static PackedFile open(Path file, Predicate<String> isWanted)
      throws IOException, RefusedException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    long all = 0;
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        long most = Math.min(MOST_UNPACKED - all, isXml(entry) ? MOST_XML : MOST_UNPACKED);
        long size;
        if (isWanted.test(entry.getName()) && !entry.isDirectory()) {
          byte[] content = zip.readNBytes((int) most + 1);
          parts.put(entry.getName(), content);
          size = content.length;
        } else {
          size = zip.skip(most + 1);
        }
        all += size;
        if (size > most) {
          throw new RefusedException("the file unpacks to more than is read; split it");
        }
      }
    } catch (ZipException | IllegalArgumentException e) {
      throw new RefusedException("the file is damaged: " + PlainReason.of(e));
    } catch (java.io.EOFException e) {
      throw new RefusedException("the file ends in the middle; get it once more");
    }
    return new PackedFile(parts);
  }

  private static boolean isXml(ZipEntry entry) {
    return entry.getName().endsWith(".xml");
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
