package org.hexapla;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java machine of its own, with the class path of this one. */
public final class JavaProcess {
  private JavaProcess() {}

  /**
   * What starts it; its errors go to a file.
   *
   * @param javaOptions such as {@code -Xmx512m}
   */
  public static ProcessBuilder of(
      List<String> javaOptions, Class<?> main, Path errors, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(javaOptions);
    command.addAll(List.of("-Dfile.encoding=UTF-8", "-cp", System.getProperty("java.class.path")));
    command.add(main.getName());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(errors.toFile());
  }
}
