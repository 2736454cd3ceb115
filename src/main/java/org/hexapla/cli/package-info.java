/** Commands: one class each. */
@NullMarked
package org.hexapla.cli;

import org.jspecify.annotations.NullMarked;
