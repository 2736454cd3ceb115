/** What do we hold to be the term, on what evidence, since when? */
@NullMarked
package org.hexapla.glossary;

import org.jspecify.annotations.NullMarked;
