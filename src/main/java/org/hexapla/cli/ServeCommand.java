package org.hexapla.cli;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.hexapla.access.Accounts;
import org.hexapla.access.http.RequestGate;
import org.hexapla.search.GlossarySearch;
import org.hexapla.search.PreparedAtStart;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/**
 * Runs the service. On an empty data folder it first makes the store, takes the starter glossary
 * and the sample corpus in, and builds.
 */
@Command(
    name = "serve",
    description = "Runs the service; the first time it makes the store and builds the samples.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

  private static final int HIGHEST_PORT = 65_535;

  /**
   * For what is being prepared to end its step, which may be to read a large glossary: while it
   * reads, the store cannot be closed.
   */
  private static final long LONGEST_WAIT_MILLIS = 30_000;

  private volatile boolean stopping;

  /** Down when the store is closed: the machine ends when what stops it has ended. */
  private final CountDownLatch closed = new CountDownLatch(1);

  @ParentCommand private @Nullable HexaplaCommand root;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description = "The address to listen on; default: 127.0.0.1.")
  private @Nullable String host;

  @Option(names = "--port", paramLabel = "PORT", description = "The port; default: 8080.")
  private @Nullable Integer port;

  /** For the parser, which sets the root afterwards. */
  ServeCommand() {}

  /** With the configured address. */
  ServeCommand(HexaplaCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws Exception {
    if (root == null) {
      throw new IllegalStateException("serve without its root");
    }
    Session session = root.session();
    if (!root.store().mayBeServedElsewhere()) {
      throw new InputException("the service is running already");
    }
    ApplicationContext context = start(session);
    Thread preparing = new Thread(() -> prepare(context), "index");
    preparing.setDaemon(true);
    try {
      EmbeddedServer server = context.getBean(EmbeddedServer.class);
      refuseTakenPort(server.getHost(), server.getPort());
      refuseStrangers(server.getHost(), context);
      if (context.getBean(FirstRun.class).isDue()) {
        context.getBean(FirstRun.class).run(session.out(), session.err());
      }
      DecisionsAtStart.apply(context, session.err());
      server.start();
      preparing.start();
      serve(context, server, session, preparing);
    } finally {
      context.close();
      closed.countDown();
    }
    return 0;
  }

  /** Makes ready beside the service what the first who come would have to wait for. */
  private void prepare(ApplicationContext context) {
    context.getBean(GlossarySearch.class).prepare();
    context.getBeansOfType(PreparedAtStart.class).forEach(more -> more.prepare(() -> !stopping));
  }

  private ApplicationContext start(Session session) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("hexapla.data", session.data().toString());
    if (host != null) {
      properties.put("micronaut.server.host", host);
    }
    if (port != null) {
      if (port < 0 || port > HIGHEST_PORT) {
        throw new InputException("--port: " + port + " is not a port; choose one up to 65535");
      }
      properties.put("micronaut.server.port", port);
    }
    return StoreSettings.start(ApplicationContext.builder(), properties);
  }

  /** Before any long work: nobody waits for a build to learn that the port is in use. */
  private static void refuseTakenPort(String host, int port) throws IOException {
    if (port <= 0) {
      return; // any free port
    }
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(InetAddress.getByName(host), port));
    } catch (BindException e) {
      throw new InputException(
          "port " + port + " on " + host + " is in use; choose another with --port");
    }
  }

  /** Who listens to a network must be able to say who may do what. */
  private static void refuseStrangers(String host, ApplicationContext context) throws IOException {
    if (!InetAddress.getByName(host).isLoopbackAddress()
        && !context.getBean(Accounts.class).hasAdministrator()) {
      throw new InputException(
          host
              + " is open to other machines, and there is no administrator yet; first run 'hexapla"
              + " user add NAME --role administrator', or listen on 127.0.0.1");
    }
  }

  private void serve(
      ApplicationContext context, EmbeddedServer server, Session session, Thread preparing)
      throws IOException, InterruptedException {
    Path data = session.data();
    String address = address(server.getHost(), server.getPort());
    RunningService service = RunningService.at(near(server.getHost(), server.getPort()));
    context.registerSingleton(new RelayController.ServedStore(data, service));
    service.announce(data);
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> stop(context, server, data, preparing, stopped), "stop"));
    PrintWriter out = session.out();
    out.println("Hexapla is open at " + address + " (stop it with Ctrl-C)");
    out.flush();
    stopped.await();
  }

  /**
   * Where other processes of this machine reach it: a wildcard is an address to listen on alone.
   */
  private static String near(String host, int port) throws IOException {
    return address(
        InetAddress.getByName(host).isAnyLocalAddress()
            ? InetAddress.getLoopbackAddress().getHostAddress()
            : host,
        port);
  }

  private static String address(String host, int port) {
    return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
  }

  /** Finishes what the service holds, and says to other processes that the store is free. */
  private void stop(
      ApplicationContext context,
      EmbeddedServer server,
      Path data,
      Thread preparing,
      CountDownLatch stopped) {
    stopping = true;
    try {
      RunningService.withdraw(data);
    } catch (IOException e) {
      System.err.println("hexapla: could not remove the announcement of the service: " + e);
    }
    context.getBean(RequestGate.class).close();
    try {
      preparing.join(LONGEST_WAIT_MILLIS);
      server.stop();
      stopped.countDown();
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
