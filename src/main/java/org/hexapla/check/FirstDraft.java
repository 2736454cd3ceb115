package org.hexapla.check;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.function.BooleanSupplier;
import org.hexapla.glossary.Glossary;
import org.hexapla.search.PreparedAtStart;
import org.hexapla.text.Language;

/**
 * Checks a few characters in each language, for nobody: what recognises the names of a language,
 * and what may be meant by them, is made when it is first asked for, which takes seconds with a
 * hundred thousand concepts. Where that would take much of the memory, languages that nobody asks
 * for are not made.
 */
@Singleton
final class FirstDraft implements PreparedAtStart {

  private static final String ANY_TEXT = "1.";

  /** What is made for all six languages: 240 MB for 100,000 concepts with a name in each. */
  private static final long BYTES_FOR_A_CONCEPT = 2_500;

  /** Of the memory at most a third: the index has as much, and work needs the rest. */
  private static final int SHARE = 3;

  private final DraftChecker checker;
  private final Glossary glossary;
  private final long memory;

  @Inject
  FirstDraft(DraftChecker checker, Glossary glossary) {
    this(checker, glossary, Runtime.getRuntime().maxMemory());
  }

  /**
   * @param memory in bytes
   */
  FirstDraft(DraftChecker checker, Glossary glossary, long memory) {
    this.checker = checker;
    this.glossary = glossary;
    this.memory = memory;
  }

  @Override
  public void prepare(BooleanSupplier wanted) {
    if (glossary.size() * BYTES_FOR_A_CONCEPT > memory / SHARE) {
      return;
    }
    for (Language language : Language.values()) {
      if (wanted.getAsBoolean()) {
        checker.check(Draft.of(ANY_TEXT, language));
      }
    }
  }
}
