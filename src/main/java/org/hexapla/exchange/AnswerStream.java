package org.hexapla.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What one thread writes while others read it. Unlike the JDK's piped streams it does not mind that
 * a server reads every piece on another thread.
 */
public final class AnswerStream extends InputStream {

  private static final int PIECES_AT_MOST = 256;
  private static final int LOOK_AGAIN_MILLISECONDS = 500;
  private static final byte[] END = new byte[0];

  private final BlockingQueue<byte[]> pieces = new LinkedBlockingQueue<>(PIECES_AT_MOST);
  private final Sink sink = new Sink();
  private volatile boolean abandoned;
  private volatile @Nullable IOException failure;
  private byte[] current = END;
  private int position;
  private boolean ended;

  /** Where the answer is written; closing it ends the answer. */
  public OutputStream sink() {
    return sink;
  }

  /**
   * Says that what was written so far is not the whole answer. To be called before the sink is
   * closed: who reads gets the failure in place of the end.
   */
  public void fail(IOException cause) {
    failure = cause;
  }

  @Override
  public int read() throws IOException {
    return hasMore() ? current[position++] & 0xff : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!hasMore()) {
      return -1;
    }
    int count = Math.min(length, current.length - position);
    System.arraycopy(current, position, target, offset, count);
    position += count;
    return count;
  }

  private synchronized boolean hasMore() throws IOException {
    while (!ended && position == current.length) {
      try {
        byte[] piece = pieces.take();
        ended = piece.length == 0;
        if (ended && failure != null) {
          throw failure;
        }
        current = piece;
        position = 0;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("interrupted while waiting for the answer");
      }
    }
    return !ended;
  }

  /** Whether nobody reads any more. */
  public boolean isAbandoned() {
    return abandoned;
  }

  /** Nobody reads any more: the writer is told at its next write. */
  @Override
  public void close() {
    abandoned = true;
  }

  private final class Sink extends OutputStream {

    @Override
    public void write(int single) throws IOException {
      put(new byte[] {(byte) single});
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      if (length > 0) {
        put(java.util.Arrays.copyOfRange(bytes, offset, offset + length));
      }
    }

    @Override
    public void close() throws IOException {
      if (!abandoned) {
        put(END);
      }
    }

    private void put(byte[] piece) throws IOException {
      try {
        do {
          if (abandoned) {
            throw new IOException("the caller went away");
          }
        } while (!pieces.offer(piece, LOOK_AGAIN_MILLISECONDS, TimeUnit.MILLISECONDS));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("interrupted while answering");
      }
    }
  }
}
