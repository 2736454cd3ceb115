/** Entries as linked data. */
@NullMarked
package org.hexapla.exchange.skos;

import org.jspecify.annotations.NullMarked;
