package org.hexapla.exchange.skos;

import java.io.IOException;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;

/** Refuses what nests so deep that its reading, one call in another, would not come to an end. */
final class BoundedTurtleParser extends TurtleParser {

  /** Lists and nodes without a name in each other; nobody writes ten. */
  private static final int DEEPEST = 200;

  private int depth;

  @Override
  protected Resource parseCollection() throws IOException {
    enter();
    Resource read = super.parseCollection();
    depth--;
    return read;
  }

  @Override
  protected Resource parseImplicitBlank() throws IOException {
    enter();
    Resource read = super.parseImplicitBlank();
    depth--;
    return read;
  }

  private void enter() {
    if (++depth > DEEPEST) {
      reportFatalError("lists or nodes stand more than " + DEEPEST + " deep in each other");
    }
  }
}
