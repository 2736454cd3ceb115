package org.hexapla.cli;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hexapla.build.EmbeddedData;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/**
 * Does once what is done most, on an empty folder: a term is looked up as by a command, then the
 * service is started and asked. The launcher calls it where it makes its archive of classes, which
 * holds what this loads.
 */
@Command(
    name = "rehearse",
    hidden = true,
    description = "Does once what is done most, for the launcher's archive of classes.",
    mixinStandardHelpOptions = true)
final class RehearseCommand implements Callable<Integer> {

  private static final String TERM = "multilingualism";

  private static final List<String> ADDRESSES =
      List.of("/", "/hits?q=" + TERM, "/api/lookup?q=" + TERM, "/health/readiness");

  @ParentCommand private @Nullable HexaplaCommand root;

  @Override
  public Integer call() throws IOException {
    if (root == null) {
      throw new IllegalStateException("rehearse without its root");
    }
    Path data = root.session().data();
    try (OwnStore store = new OwnStore()) {
      if (store.exists(data)) {
        throw new InputException("there is a store in " + data + "; choose an empty folder");
      }
      store.make(data).getBean(EmbeddedData.class).putStarter();
    }
    lookUp(root.surroundings(), data);
    serve(data);
    return 0;
  }

  private static void lookUp(CommandLineEntrance.Surroundings own, Path data) {
    String[] arguments = {"lookup", TERM, HexaplaCommand.DATA, data.toString()};
    CommandLineEntrance.Surroundings surroundings =
        new CommandLineEntrance.Surroundings(
            own.workingDirectory(), Map.of(), own.out(), own.err(), false);
    try (OwnStore store = OwnStore.of(List.of(arguments))) {
      CommandLineEntrance.execute(
          new HexaplaCommand(surroundings, store, List.of(arguments)), arguments);
    }
  }

  private static void serve(Path data) throws IOException {
    try (ApplicationContext context =
        StoreSettings.start(
            ApplicationContext.builder(),
            Map.of("hexapla.data", data.toString(), "micronaut.server.port", -1))) {
      EmbeddedServer server = context.getBean(EmbeddedServer.class).start();
      for (String address : ADDRESSES) {
        read(server.getURI().resolve(address), "");
      }
      read(server.getURI().resolve("/v2/check"), "language=en&text=" + TERM);
      server.stop();
    }
  }

  /** Asks and reads to the end. */
  private static void read(URI address, String form) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
    if (!form.isEmpty()) {
      connection.setDoOutput(true);
      try (OutputStream body = connection.getOutputStream()) {
        body.write(form.getBytes(StandardCharsets.UTF_8));
      }
    }
    try (InputStream answer = connection.getInputStream()) {
      answer.readAllBytes();
    }
  }
}
