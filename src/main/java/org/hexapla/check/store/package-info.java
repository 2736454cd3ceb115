/** What people said of findings, in the rows of the store. */
@NullMarked
package org.hexapla.check.store;

import org.jspecify.annotations.NullMarked;
