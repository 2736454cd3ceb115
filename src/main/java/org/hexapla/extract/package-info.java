/** Which strings here are terms? */
@NullMarked
package org.hexapla.extract;

import org.jspecify.annotations.NullMarked;
