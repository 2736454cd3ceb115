package org.hexapla.exchange.skos;

import jakarta.inject.Singleton;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.hexapla.corpus.PlainReason;
import org.hexapla.exchange.GlossaryReader;

/**
 * SKOS in Turtle. Statements may come in any order, so the concepts are kept in memory until the
 * file ends. A {@code hiddenLabel} is taken for a deprecated term.
 */
@Singleton
final class SkosReader implements GlossaryReader {

  private static final String CORE = "http://www.w3.org/2004/02/skos/core#";

  @Override
  public String format() {
    return "skos";
  }

  @Override
  public boolean reads(String fileName, byte[] head) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(".ttl")
        || new String(head, StandardCharsets.UTF_8).contains(CORE);
  }

  @Override
  public void read(Path file, Intake intake) throws IOException {
    Map<String, SkosConcept> concepts = new LinkedHashMap<>();
    long[] line = {1};
    RDFParser parser = new BoundedTurtleParser();
    parser.getParserConfig().set(BasicParserSettings.VERIFY_URI_SYNTAX, false);
    parser.setParseLocationListener((at, column) -> line[0] = at);
    parser.setRDFHandler(
        new AbstractRDFHandler() {
          @Override
          public void handleStatement(Statement statement) {
            String subject = statement.getSubject().stringValue();
            concepts
                .computeIfAbsent(subject, name -> new SkosConcept(name, line[0]))
                .add(statement.getPredicate().stringValue(), statement.getObject(), intake);
          }
        });
    String broken = "";
    try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
      parser.parse(stream, "urn:file:");
    } catch (RDFParseException e) {
      line[0] = Math.max(e.getLineNumber(), 1);
      broken = PlainReason.of(e);
    } catch (RDFHandlerException e) {
      throw new IOException(e.getMessage(), e);
    }
    concepts.values().forEach(concept -> concept.hand(intake));
    if (!broken.isEmpty()) {
      intake.problem(line[0], "the Turtle ends here: " + broken);
    } else if (concepts.isEmpty()) {
      intake.problem(1, "no concept in the file");
    }
  }
}
