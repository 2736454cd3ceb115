package org.hexapla.exchange.xml;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.SchemaReader;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.auto.AutoSchemaReader;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import com.thaiopensource.xml.sax.ErrorHandlerImpl;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Asks jing whether a document is valid. */
final class Schemas {

  /** Where the schemas of the standard stand, when they are there. */
  static final Path STANDARD = Path.of("../shared/data/tbx");

  private Schemas() {}

  /** The complaints of a schema of our own; empty for a valid document. */
  static String complaintsOfOurs(String name, String document) throws IOException, SAXException {
    String schema =
        Objects.requireNonNull(Schemas.class.getResource(name), () -> "no schema " + name)
            .toString();
    return complaints(CompactSchemaReader.getInstance(), schema, document);
  }

  /** The complaints of a schema of the standard; skips the test where it is absent. */
  static String complaintsOfStandard(String name, String document)
      throws IOException, SAXException {
    Path schema = STANDARD.resolve("schema").resolve(name);
    Assumptions.assumeTrue(
        Files.exists(schema), () -> "skipped: the schemas of TBX are not at " + schema);
    return complaints(new AutoSchemaReader(), schema.toUri().toString(), document);
  }

  private static String complaints(SchemaReader reader, String schema, String document)
      throws IOException, SAXException {
    StringWriter complaints = new StringWriter();
    ErrorHandlerImpl handler = new ErrorHandlerImpl(complaints);
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, handler);
    ValidationDriver driver =
        new ValidationDriver(properties.toPropertyMap(), properties.toPropertyMap(), reader);
    if (!driver.loadSchema(new InputSource(schema))) {
      throw new IllegalStateException("not a schema: " + complaints);
    }
    complaints.getBuffer().setLength(0); // remarks about the schema itself
    try {
      boolean valid = driver.validate(new InputSource(new StringReader(document)));
      return valid ? "" : "invalid\n" + complaints;
    } catch (SAXParseException e) {
      return "not XML: " + e.getMessage();
    }
  }
}
