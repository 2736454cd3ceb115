/** Pages: thin controllers and their page models. */
@NullMarked
package org.hexapla.web;

import org.jspecify.annotations.NullMarked;
