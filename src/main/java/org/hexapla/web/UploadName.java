package org.hexapla.web;

import java.util.Optional;

/** The name of a file that a browser sent, which may be anything. */
final class UploadName {
  private UploadName() {}

  /**
   * The last part of a name, with what no file system takes replaced; nothing where that part is
   * blank or hidden. It leads to no other folder.
   */
  static Optional<String> safe(String sent) {
    String name = sent.replace('\\', '/');
    name = name.substring(name.lastIndexOf('/') + 1).replaceAll("[\\p{Cntrl}<>:\"|?*]", "_");
    return name.isBlank() || name.startsWith(".") ? Optional.empty() : Optional.of(name);
  }
}
