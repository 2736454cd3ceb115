package org.hexapla.exchange;

import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.ExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An export that is read while it is written, so that none has to fit into memory. */
@Singleton
public final class ExportStream {

  private static final Logger LOG = LoggerFactory.getLogger(ExportStream.class);
  private static final int PIECE = 1 << 16;

  private final GlossaryExporter exporter;
  private final DecisionFileWriter decisions;
  private final ExecutorService executor;

  ExportStream(
      GlossaryExporter exporter,
      DecisionFileWriter decisions,
      @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
    this.exporter = exporter;
    this.decisions = decisions;
    this.executor = executor;
  }

  /**
   * Begins an export that {@link GlossaryExporter#refusal} does not refuse. Where it fails in the
   * middle, so does the reading.
   */
  public InputStream open(ExportRequest request) {
    return open(request.format(), sink -> exporter.export(request, sink, count -> {}));
  }

  /** Begins to write all that people decided, as {@code decisions.csv}. */
  public InputStream openDecisions() {
    return open(DecisionFile.NAME, decisions::write);
  }

  private InputStream open(String what, WholeFile.Content<?> content) {
    AnswerStream answer = new AnswerStream();
    executor.execute(() -> write(what, content, answer));
    return answer;
  }

  private static void write(String what, WholeFile.Content<?> content, AnswerStream answer) {
    try (OutputStream sink = new BufferedOutputStream(answer.sink(), PIECE)) {
      try {
        content.write(sink);
      } catch (IOException | RuntimeException e) {
        answer.fail(new IOException("the export failed in the middle", e));
        if (!answer.isAbandoned()) {
          LOG.error("an export of {} failed in the middle", what, e);
        }
      }
    } catch (IOException e) {
      LOG.debug("the reader of an export went away", e);
    }
  }
}
