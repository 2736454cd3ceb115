/** Take it into the booth: what an interpreter needs of a meeting's documents, on a page. */
@NullMarked
package org.hexapla.prepare;

import org.jspecify.annotations.NullMarked;
