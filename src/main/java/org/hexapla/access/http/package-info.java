/** The door of the service: who a request comes from, and whether it may pass. */
@NullMarked
package org.hexapla.access.http;

import org.jspecify.annotations.NullMarked;
