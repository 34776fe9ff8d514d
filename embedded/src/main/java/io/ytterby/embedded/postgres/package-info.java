/**
 * A real PostgreSQL server without a container: unpacked once for each user, initialised, started, stopped, and put
 * right again after kill -9 of the server or of whoever started it.
 *
 * <p>Start at {@link io.ytterby.embedded.postgres.EmbeddedPostgres}.
 */
@NullMarked
package io.ytterby.embedded.postgres;

import org.jspecify.annotations.NullMarked;
