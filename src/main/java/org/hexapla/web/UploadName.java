package org.hexapla.web;

import java.util.Optional;

/** The name of a file that a browser sent, which may be anything. */
final class UploadName {
  /** In UTF-16 units, so that it has at most 255 bytes, as many as file systems take. */
  private static final int LONGEST = 80;

  private UploadName() {}

  /**
   * The last part of a name, with what no file system takes replaced; nothing where that part is
   * blank or hidden. It leads to no other folder. Of one that is too long the end is kept, which
   * says language and form.
   */
  static Optional<String> safe(String sent) {
    String name = sent.replace('\\', '/');
    name = name.substring(name.lastIndexOf('/') + 1).replaceAll("[\\p{Cntrl}<>:\"|?*]", "_");
    return name.isBlank() || name.startsWith(".") ? Optional.empty() : Optional.of(end(name));
  }

  private static String end(String name) {
    int start = Math.max(0, name.length() - LONGEST);
    boolean insidePair = start > 0 && Character.isLowSurrogate(name.charAt(start));
    return name.substring(insidePair ? start + 1 : start);
  }
}
