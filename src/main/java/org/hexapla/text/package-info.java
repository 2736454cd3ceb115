/** What are the words of this string? ICU4J and the stemmers live only here. */
@NullMarked
package org.hexapla.text;

import org.jspecify.annotations.NullMarked;
