/** Find it, here or inside a text. */
@NullMarked
package org.hexapla.search;

import org.jspecify.annotations.NullMarked;
