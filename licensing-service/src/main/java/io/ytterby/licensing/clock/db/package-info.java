/** Reads how long cases took. Start at {@link io.ytterby.licensing.clock.db.JdbiCaseload}. */
@NullMarked
package io.ytterby.licensing.clock.db;

import org.jspecify.annotations.NullMarked;
