package org.hexapla;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;

/** A disk of a few megabytes; a test that needs one is skipped where none can be mounted. */
public record SmallDisk(Path folder) implements AutoCloseable {

  /** Mounts one on an empty folder. */
  public static SmallDisk on(Path folder, int megabytes) throws Exception {
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString())
            == 0,
        "a small disk cannot be mounted here; this needs root");
    return new SmallDisk(folder);
  }

  /**
   * Changes it: {@code size=20m}, {@code ro}, {@code rw}.
   *
   * @param options of {@code mount}
   */
  public void change(String options) throws Exception {
    assertEquals(0, run("mount", "-o", "remount," + options, folder.toString()));
  }

  @Override
  public void close() throws Exception {
    run("umount", "-l", folder.toString());
  }

  private static int run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }
}
