package org.hexapla.text;

/** What a token's surface alone decides: a {@link Token} without its place. */
record WordForm(Token.Kind kind, String base, String key) {}
