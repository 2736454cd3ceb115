package org.hexapla.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Gives nasty files to the commands that read files. Each is to be read or refused, in a clear line
 * each and within a while; a fault of the program, a stack trace, the name of a class, a command
 * that does not end, something half-written and a request to anywhere are told.
 */
final class NastyTrial implements AutoCloseable {

  /** Generous: what is read in a second here may take ten beside other work. */
  private static final Duration BOUND = Duration.ofSeconds(60);

  private static final int LONGEST_LINE = 600;
  private static final Pattern CLASS =
      Pattern.compile("\\b(?:[a-z][a-z0-9]*[.]){2,}[A-Z]\\w+|\\b[A-Z]\\w+(?:Exception|Error)\\b");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n]]");

  /** The commands that read any document, and those that read a form of their own. */
  static final List<String> COMMANDS =
      List.of("import", "import-glossary", "check", "recognize", "map", "decide", "restore");

  /**
   * How one command took one file.
   *
   * @param faults what it should not have said
   */
  record Told(String what, Duration took, int code, List<String> faults) {}

  private final Path folder;
  private final OwnStore store = new OwnStore();
  private final ExecutorService worker = Executors.newCachedThreadPool();
  private final ServerSocket outside;
  private final AtomicInteger asked = new AtomicInteger();

  /** What goes past a command's own output: parsers that print where nobody hears them. */
  private final ByteArrayOutputStream past = new ByteArrayOutputStream();

  private final PrintStream err = System.err;

  NastyTrial(Path folder) throws IOException {
    this.folder = folder;
    this.outside = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    worker.submit(this::listen);
    store.make(folder.resolve("data"));
    System.setErr(new PrintStream(past, true, StandardCharsets.UTF_8));
  }

  private void listen() {
    while (!outside.isClosed()) {
      try (Socket caller = outside.accept()) {
        asked.incrementAndGet();
      } catch (IOException e) {
        return; // closed: nobody listens any more
      }
    }
  }

  List<NastyFile> files(int longLine) {
    return NastyFiles.all("http://127.0.0.1:" + outside.getLocalPort() + "/x", longLine);
  }

  /** How often somebody asked for what a file names. */
  int asked() {
    return asked.get();
  }

  Told give(NastyFile nasty, String ending, String command) throws IOException {
    Path file = Files.write(folder.resolve("A_RES_61_266.en-fr.fr." + ending), nasty.content());
    String what = command + " with " + nasty + " as ." + ending;
    long begin = System.nanoTime();
    try {
      past.reset();
      CommandAnswer answer = bounded(words(command, file));
      Duration took = Duration.ofNanos(System.nanoTime() - begin);
      List<String> faults = new ArrayList<>(faults(answer, command, past()));
      halfWritten(file, answer.code()).forEach(left -> faults.add("left behind: " + left));
      return new Told(what, took, answer.code(), faults);
    } catch (TimeoutException e) {
      return new Told(what, BOUND, -1, List.of("no end within " + BOUND));
    } catch (ExecutionException e) {
      StringWriter trace = new StringWriter();
      e.getCause().printStackTrace(new PrintWriter(trace));
      List<String> head = trace.toString().lines().limit(12).toList();
      return new Told(what, Duration.ofNanos(System.nanoTime() - begin), -1, head);
    } finally {
      Files.delete(file);
    }
  }

  /** What a command left that is no store and no document, and a store that it did not restore. */
  private List<Path> halfWritten(Path file, int code) throws IOException {
    Path data = folder.resolve("data");
    Path restored = folder.resolve("restored");
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> !path.equals(folder) && !path.equals(file))
          .filter(
              path ->
                  path.toString().endsWith(".part")
                      || !path.startsWith(data)
                          && (code != 0 || !path.startsWith(restored))
                          && !path.equals(restored))
          .toList();
    }
  }

  /** What {@code doctor} says of the store; empty where all is well. */
  List<String> unwell() throws ExecutionException, TimeoutException {
    CommandAnswer answer = bounded("doctor");
    return answer.lines().stream()
        .filter(line -> line.startsWith("bad") || line.isBlank())
        .toList();
  }

  private String[] words(String command, Path file) {
    String name = file.toString();
    return switch (command) {
      case "import" -> new String[] {"import", name};
      case "import-glossary" -> new String[] {"import-glossary", name};
      case "check" -> new String[] {"check", name, "--lang", "fr"};
      case "recognize" -> new String[] {"recognize", name, "--lang", "fr"};
      case "map" -> new String[] {"map", "--from", "fr", "--to", "en", "--terms", name};
      case "decide" -> new String[] {"decide", "--list", name, "--by", "a test"};
      case "restore" ->
          new String[] {"--data", folder.resolve("restored").toString(), "restore", name};
      default -> throw new IllegalArgumentException(command);
    };
  }

  private CommandAnswer bounded(String... words) throws ExecutionException, TimeoutException {
    Future<CommandAnswer> answer =
        worker.submit(
            () ->
                CommandAnswer.of(
                    Path.of("").toAbsolutePath(), folder.resolve("data"), store, () -> "", words));
    try {
      return answer.get(BOUND.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      answer.cancel(true);
    }
  }

  private String past() {
    return past.toString(StandardCharsets.UTF_8);
  }

  private static List<String> faults(CommandAnswer answer, String command, String past) {
    List<String> faults = new ArrayList<>();
    past.lines().forEach(line -> faults.add("printed past the command: " + line));
    if (answer.code() != 0 && answer.code() != 1) {
      faults.add("code " + answer.code());
    }
    boolean tellsRows = command.equals("import-glossary") || command.equals("decide");
    (answer.err() + (tellsRows ? answer.out() : "")).lines().forEach(line -> faults(line, faults));
    if (answer.code() == 1 && !tellsRows && answer.err().isBlank() && !command.equals("check")) {
      faults.add("refused without a word");
    }
    return faults.stream().limit(5).toList();
  }

  private static void faults(String line, List<String> faults) {
    if (isUnclear(line)) {
      faults.add(line.substring(0, Math.min(line.length(), LONGEST_LINE)));
    }
  }

  /** Whether a line tells people something that is only for programmers, or nothing. */
  static boolean isUnclear(String line) {
    return line.contains("a fault of the program")
        || line.contains("the memory does not suffice")
        || line.startsWith("\tat ")
        || line.length() > LONGEST_LINE
        || line.endsWith("null")
        || CLASS.matcher(line).find()
        || CONTROL.matcher(line).find();
  }

  @Override
  public void close() throws IOException {
    System.setErr(err);
    outside.close();
    store.close();
    worker.shutdownNow();
  }
}
