/** The log of sealed events as rows. Start at {@link io.ytterby.tracking.seal.db.JdbiEventSeals}. */
@NullMarked
package io.ytterby.tracking.seal.db;

import org.jspecify.annotations.NullMarked;
