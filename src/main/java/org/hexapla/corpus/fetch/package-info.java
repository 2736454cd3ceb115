/** Gets documents from the Official Document System of the United Nations. */
@NullMarked
package org.hexapla.corpus.fetch;

import org.jspecify.annotations.NullMarked;
