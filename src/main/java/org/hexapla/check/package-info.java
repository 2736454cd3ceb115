/** Does my draft keep to it? */
@NullMarked
package org.hexapla.check;

import org.jspecify.annotations.NullMarked;
