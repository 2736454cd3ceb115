package org.hexapla.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What made inputs are given to, as it is named: {@code query}, {@code document:pdf}, {@code
 * draft:docx:word/document.xml}.
 *
 * @param kind {@code document}, {@code glossary} or {@code draft} for a file; else the whole name
 * @param ending of the file; empty where there is none
 * @param part of an archive that is made anew around each input, so that it can be unpacked; empty
 *     where the input is the file
 */
record FuzzTarget(String kind, String ending, String part) {

  static FuzzTarget of(String name) {
    String[] words = name.split(":", 3);
    return new FuzzTarget(
        words[0], words.length > 1 ? words[1] : "", words.length > 2 ? words[2] : "");
  }

  boolean isFile() {
    return !ending.isEmpty();
  }

  /** The input that makes a valid file. */
  byte[] input(byte[] valid) throws IOException {
    byte[] input = part.isEmpty() ? valid : parts(valid).get(part);
    if (input == null) {
      throw new IllegalArgumentException("no part called " + part);
    }
    return input;
  }

  /** The file that an input makes: itself, or a valid one in which it is a part. */
  byte[] file(byte[] input, Map<String, byte[]> validParts) {
    if (part.isEmpty()) {
      return input;
    }
    Map<String, byte[]> parts = new LinkedHashMap<>(validParts);
    parts.put(part, input);
    return NastyFile.zip(parts);
  }

  /** The parts of an archive in their order. */
  static Map<String, byte[]> parts(byte[] archive) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory()) {
          parts.put(entry.getName(), zip.readAllBytes());
        }
      }
    }
    return parts;
  }
}
