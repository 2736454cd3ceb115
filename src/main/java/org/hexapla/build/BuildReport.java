package org.hexapla.build;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hexapla.glossary.Glossary;
import org.hexapla.text.Language;

/**
 * What a build did.
 *
 * @param documents how many documents, all languages of one counted once
 * @param texts how many texts: documents times their languages
 * @param terms candidates kept, per language
 * @param entries what became of the proposals
 * @param steps how long each step took, in the order in which they ran
 * @param warnings what a person should look at
 */
public record BuildReport(
    int documents,
    int texts,
    Map<Language, Integer> terms,
    Glossary.ProposalReport entries,
    Map<String, Duration> steps,
    List<String> warnings) {}
