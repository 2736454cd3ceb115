package org.hexapla.web;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A line of the report on documents that are taken in.
 *
 * @param number from 1
 * @param kind {@code file} for what became of a file, {@code step} for what is being done, {@code
 *     done} for the end
 * @param good whether it went well
 * @param name of the file or document; empty for a step
 * @param words what became of it, in the language of the interface
 * @param detail what a program says of it, in English; may be empty
 */
@Serdeable
public record AddingLine(
    int number, String kind, boolean good, String name, String words, String detail) {}
