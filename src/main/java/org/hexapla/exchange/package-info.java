/** Carry it elsewhere: one reader and one writer for each format. */
@NullMarked
package org.hexapla.exchange;

import org.jspecify.annotations.NullMarked;
