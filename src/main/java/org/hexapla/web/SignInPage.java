package org.hexapla.web;

import org.jspecify.annotations.Nullable;

/**
 * The page on which people sign in.
 *
 * @param name that was given
 * @param to the address of this service to which it leads
 * @param problem what went wrong, in the words of the interface, or null
 */
public record SignInPage(String name, String to, @Nullable String problem) {}
