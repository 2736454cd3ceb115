package org.hexapla.cli;

import io.micronaut.context.ApplicationContext;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.inject.Named;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import org.hexapla.access.http.RequestGate;
import org.hexapla.exchange.AnswerStream;
import org.jspecify.annotations.Nullable;

/** Runs commands that other processes hand to the service, which holds the store. */
@Hidden
@Controller(RunningService.PATH)
@Secured(SecurityRule.IS_ANONYMOUS) // the secret is shown and compared below
final class RelayController {

  private final ApplicationContext context;
  private final ServedStore served;
  private final RequestGate gate;
  private final ExecutorService executor;

  RelayController(
      ApplicationContext context,
      ServedStore served,
      RequestGate gate,
      @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
    this.context = context;
    this.served = served;
    this.gate = gate;
    this.executor = executor;
  }

  /** Answers with the frames that {@link RunningService} describes. */
  @Post(consumes = MediaType.TEXT_PLAIN, produces = MediaType.APPLICATION_OCTET_STREAM)
  @ExecuteOn(TaskExecutors.BLOCKING)
  HttpResponse<?> run(
      @Header(RunningService.TOKEN_HEADER) @Nullable String token, @Body String body) {
    if (token == null || !served.accepts(token)) {
      return HttpResponse.unauthorized();
    }
    RunningService.RelayedCommand command = RunningService.RelayedCommand.decode(body);
    AnswerStream answer = new AnswerStream();
    Runnable release = gate.hold();
    executor.execute(
        () -> {
          try {
            execute(command, new BufferedOutputStream(answer.sink()));
          } finally {
            release.run();
          }
        });
    return HttpResponse.ok(new StreamedFile(answer, MediaType.APPLICATION_OCTET_STREAM_TYPE));
  }

  private void execute(RunningService.RelayedCommand command, OutputStream sink) {
    try (DataOutputStream frames = new DataOutputStream(sink)) {
      CommandLineEntrance.Surroundings surroundings =
          new CommandLineEntrance.Surroundings(
              Path.of(command.directory()),
              Map.of("HEXAPLA_DATA", served.data().toString()),
              writer(frames, RunningService.OUT),
              writer(frames, RunningService.ERR),
              command.terminal(),
              command::secret);
      HexaplaCommand root =
          new HexaplaCommand(surroundings, new ServiceBeans(context), command.arguments());
      int code = CommandLineEntrance.execute(root, command.arguments().toArray(String[]::new));
      frame(frames, RunningService.EXIT, Integer.toString(code).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // The caller went away; what the command did stays done, and nobody is there to be told.
      return;
    }
  }

  private static PrintWriter writer(DataOutputStream frames, byte kind) {
    OutputStream framing =
        new OutputStream() {
          @Override
          public void write(int single) throws IOException {
            frame(frames, kind, new byte[] {(byte) single});
          }

          @Override
          public void write(byte[] bytes, int offset, int length) throws IOException {
            frame(frames, kind, java.util.Arrays.copyOfRange(bytes, offset, offset + length));
          }
        };
    return new PrintWriter(new OutputStreamWriter(framing, StandardCharsets.UTF_8), false);
  }

  private static void frame(DataOutputStream frames, byte kind, byte[] content) throws IOException {
    synchronized (frames) {
      frames.writeByte(kind);
      frames.writeInt(content.length);
      frames.write(content);
      frames.flush();
    }
  }

  /** The beans of the service itself. */
  private record ServiceBeans(ApplicationContext context) implements Store {
    @Override
    public ApplicationContext open(Session session) {
      return context;
    }

    @Override
    public boolean mayBeServedElsewhere() {
      return false;
    }
  }

  /**
   * What the service serves.
   *
   * @param data the folder of its store
   */
  record ServedStore(Path data, RunningService service) {
    boolean accepts(String token) {
      return MessageDigest.isEqual(
          token.getBytes(StandardCharsets.UTF_8), service.token().getBytes(StandardCharsets.UTF_8));
    }
  }
}
