package org.hexapla.exchange;

/**
 * What is to leave, and how.
 *
 * @param format a name that {@link GlossaryExporter#formats()} gives
 * @param filter what leaves
 */
public record ExportRequest(String format, ExportFilter filter) {}
