/** Which words does the file of a draft hold, and where do its findings stand in it? */
@NullMarked
package org.hexapla.check.file;

import org.jspecify.annotations.NullMarked;
