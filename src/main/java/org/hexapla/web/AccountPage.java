package org.hexapla.web;

import org.jspecify.annotations.Nullable;

/**
 * The page of the one who is signed in.
 *
 * @param notice what was done or went wrong, in the words of the interface, or null
 */
public record AccountPage(String name, String role, @Nullable String notice) {}
