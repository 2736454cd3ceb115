/** The rows of the glossary. */
@NullMarked
package org.hexapla.glossary.store;

import org.jspecify.annotations.NullMarked;
