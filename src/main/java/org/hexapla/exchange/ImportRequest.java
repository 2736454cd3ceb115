package org.hexapla.exchange;

import java.nio.file.Path;

/**
 * A glossary that is to come in.
 *
 * @param file in any form that a reader knows
 * @param dryRun whether only to say what would happen
 * @param strict whether one bad row or one conflict keeps the whole file out
 * @param who brings it, for the change log
 */
public record ImportRequest(Path file, boolean dryRun, boolean strict, String who) {}
