/** JSON over HTTP: thin controllers and their response records. */
@NullMarked
package org.hexapla.api;

import org.jspecify.annotations.NullMarked;
