package org.hexapla.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Gives a workbook the date of its content in place of the moment at which it was written, so that
 * the same entries give the same bytes. The library has no way to set that date.
 */
final class WorkbookDate {

  private static final String PROPERTIES = "docProps/core.xml";

  /** The date of every part inside the file: the earliest that a ZIP can hold. */
  private static final LocalDateTime PART_DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

  private WorkbookDate() {}

  static void set(Path workbook, LocalDate date, OutputStream output) throws IOException {
    try (ZipFile parts = new ZipFile(workbook.toFile())) {
      ZipOutputStream dated = new ZipOutputStream(output);
      for (ZipEntry part : Collections.list(parts.entries())) {
        ZipEntry copy = new ZipEntry(part.getName());
        copy.setTimeLocal(PART_DATE);
        dated.putNextEntry(copy);
        try (InputStream content = parts.getInputStream(part)) {
          if (part.getName().equals(PROPERTIES)) {
            dated.write(dated(content.readAllBytes(), date));
          } else {
            content.transferTo(dated);
          }
        }
        dated.closeEntry();
      }
      dated.finish();
    }
  }

  private static byte[] dated(byte[] properties, LocalDate date) {
    return new String(properties, StandardCharsets.UTF_8)
        .replaceFirst("(<dcterms:created[^>]*>)[^<]*", "$1" + date + "T00:00:00Z")
        .getBytes(StandardCharsets.UTF_8);
  }
}
