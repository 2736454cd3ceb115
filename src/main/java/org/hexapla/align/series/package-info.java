/** Which stretch of a later document of a series says the same? */
@NullMarked
package org.hexapla.align.series;

import org.jspecify.annotations.NullMarked;
