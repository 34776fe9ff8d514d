/** The registry, its freezes and its mandates, on the real database. */
@NullMarked
package io.ytterby.licensing.organisation;

import org.jspecify.annotations.NullMarked;
