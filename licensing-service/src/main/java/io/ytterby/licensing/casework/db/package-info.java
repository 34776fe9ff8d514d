/** Keeps desks and flags. Start at {@link io.ytterby.licensing.casework.db.JdbiDesks}. */
@NullMarked
package io.ytterby.licensing.casework.db;

import org.jspecify.annotations.NullMarked;
