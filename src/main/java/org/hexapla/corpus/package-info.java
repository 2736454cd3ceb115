/**
 * What did the UN say, and where exactly? Documents, paragraphs and the citations that point into
 * them.
 */
@NullMarked
package org.hexapla.corpus;

import org.jspecify.annotations.NullMarked;
