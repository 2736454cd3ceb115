package org.hexapla.cli;

import io.micronaut.context.ApplicationContext;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The surroundings of one run of a command: where it was called, where it prints, and the beans it
 * works on. The same command runs in a process of its own or inside the running service; only its
 * session differs.
 */
final class Session {

  private final Path workingDirectory;
  private final Path data;
  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean terminal;
  private final Supplier<String> secret;
  private final Function<Session, ApplicationContext> beans;

  /**
   * @param workingDirectory against which the names of files are resolved
   * @param data the folder of the store
   * @param terminal whether a person watches standard error, so that progress is worth showing
   * @param secret asks for a password
   * @param beans opens the store on its first use
   */
  Session(
      Path workingDirectory,
      Path data,
      PrintWriter out,
      PrintWriter err,
      boolean terminal,
      Supplier<String> secret,
      Function<Session, ApplicationContext> beans) {
    this.workingDirectory = workingDirectory;
    this.data = data;
    this.out = out;
    this.err = err;
    this.terminal = terminal;
    this.secret = secret;
    this.beans = beans;
  }

  Path workingDirectory() {
    return workingDirectory;
  }

  Path data() {
    return data;
  }

  PrintWriter out() {
    return out;
  }

  PrintWriter err() {
    return err;
  }

  <T> T bean(Class<T> type) {
    return beans.apply(this).getBean(type);
  }

  /** A file as the caller named it. */
  Path file(Path named) {
    return workingDirectory.resolve(named).normalize();
  }

  /** A password that the caller gives, at the keyboard or on standard input. */
  String secret() {
    return secret.get();
  }

  /** Whether a person watches. */
  boolean progressIsShown() {
    return terminal;
  }

  /** Shows what long work is at, where somebody watches. */
  Consumer<String> progress() {
    return terminal
        ? step -> {
          err.println("  " + step + " …");
          err.flush();
        }
        : step -> {};
  }
}
