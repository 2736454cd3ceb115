/** What may another program's assistant ask? The Model Context Protocol, read-only. */
@NullMarked
package org.hexapla.mcp;

import org.jspecify.annotations.NullMarked;
