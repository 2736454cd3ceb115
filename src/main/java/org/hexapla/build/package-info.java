/**
 * How do documents become entries? The only room that knows corpus, extract, align and glossary
 * together.
 */
@NullMarked
package org.hexapla.build;

import org.jspecify.annotations.NullMarked;
