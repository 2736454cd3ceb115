/** Who may do what: people and programs, their roles, and what they show at the door. */
@NullMarked
package org.hexapla.access;

import org.jspecify.annotations.NullMarked;
