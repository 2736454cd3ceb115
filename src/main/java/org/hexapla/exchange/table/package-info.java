/** Entries as rows: CSV, spreadsheets, and the glossaries and flash cards that are made of rows. */
@NullMarked
package org.hexapla.exchange.table;

import org.jspecify.annotations.NullMarked;
