package org.hexapla.web;

/**
 * What a reader is told when a page cannot be shown.
 *
 * @param title what is wrong
 * @param advice what to do
 */
public record ProblemPage(String title, String advice) {}
