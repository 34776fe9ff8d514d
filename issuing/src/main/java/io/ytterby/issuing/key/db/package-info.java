/** Key windows in PostgreSQL. Start at {@code JdbiKeyBook}. */
@NullMarked
package io.ytterby.issuing.key.db;

import org.jspecify.annotations.NullMarked;
