/** The rows of the corpus. */
@NullMarked
package org.hexapla.corpus.store;

import org.jspecify.annotations.NullMarked;
