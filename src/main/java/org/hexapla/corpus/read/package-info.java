/** Readers: one for each form in which documents come. */
@NullMarked
package org.hexapla.corpus.read;

import org.jspecify.annotations.NullMarked;
