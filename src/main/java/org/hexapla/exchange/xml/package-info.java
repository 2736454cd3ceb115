/**
 * Entries and aligned paragraphs as XML: TBX of both generations, TMX, and MultiTerm's own form.
 */
@NullMarked
package org.hexapla.exchange.xml;

import org.jspecify.annotations.NullMarked;
