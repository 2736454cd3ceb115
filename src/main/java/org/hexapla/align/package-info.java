/** Which stretch in language B says the same? */
@NullMarked
package org.hexapla.align;

import org.jspecify.annotations.NullMarked;
