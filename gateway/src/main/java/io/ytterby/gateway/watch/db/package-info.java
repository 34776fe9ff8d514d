/**
 * Rules and warnings as rows. Start at {@link io.ytterby.gateway.watch.db.JdbiWarnings}.
 */
@NullMarked
package io.ytterby.gateway.watch.db;

import org.jspecify.annotations.NullMarked;
