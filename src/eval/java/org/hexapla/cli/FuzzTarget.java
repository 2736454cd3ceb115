package org.hexapla.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hexapla.Archives;

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
  byte[] input(byte[] valid) {
    byte[] input = part.isEmpty() ? valid : Archives.parts(valid).get(part);
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
    return Archives.zip(parts);
  }
}
