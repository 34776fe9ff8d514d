/** The witness's tables. Start at {@link io.ytterby.gateway.witness.db.JdbiHeads}. */
@NullMarked
package io.ytterby.gateway.witness.db;

import org.jspecify.annotations.NullMarked;
