package org.hexapla.glossary;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks through the glossary for what somebody should look at. Thread-safe. */
@Singleton
public class Review {

  private final Glossary glossary;
  private volatile @Nullable Findings newest;

  Review(Glossary glossary) {
    this.glossary = glossary;
  }

  /** What was found in one state of the glossary. */
  private record Findings(long revision, int year, List<ReviewFinding> all) {}

  /** All findings, by kind and then by entry. Reads the whole glossary after each change of it. */
  public List<ReviewFinding> find() {
    Findings known = newest;
    long revision = glossary.revision();
    int year = Year.now(Clock.system(ZoneOffset.UTC)).getValue();
    if (known == null || known.revision() != revision || known.year() != year) {
      ReviewReading reading = new ReviewReading(year);
      glossary.forEach(reading::read);
      known = new Findings(revision, year, reading.findings());
      newest = known;
    }
    return known.all();
  }
}
