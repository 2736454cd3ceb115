package org.hexapla.align;

import jakarta.inject.Singleton;
import java.util.List;
import org.hexapla.corpus.ParallelInspector;

/** Looks at documents with {@link PairInspection} and says what it finds in words. */
@Singleton
final class BitextInspector implements ParallelInspector {

  @Override
  public List<String> inspect(Source documents) {
    InspectionReport report = new InspectionReport();
    documents.forEach(report::read);
    return report.messages();
  }
}
