package org.hexapla.web;

import java.util.ArrayList;
import java.util.List;

/** Documents that are being taken in, and what became of them so far. Thread-safe. */
final class AddingJob {

  private final String id;
  private final List<AddingLine> lines = new ArrayList<>();
  private boolean done;

  AddingJob(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  synchronized void step(String words) {
    lines.add(new AddingLine(lines.size() + 1, "step", true, "", words, ""));
  }

  synchronized void file(boolean good, String name, String words, String detail) {
    lines.add(new AddingLine(lines.size() + 1, "file", good, name, words, detail));
  }

  synchronized void end(boolean good, String words, String detail) {
    lines.add(new AddingLine(lines.size() + 1, "done", good, "", words, detail));
    done = true;
  }

  /** The lines behind one; none where there is nothing new. */
  synchronized List<AddingLine> after(int number) {
    return List.copyOf(lines.subList(Math.min(Math.max(number, 0), lines.size()), lines.size()));
  }

  synchronized boolean isDone() {
    return done;
  }
}
