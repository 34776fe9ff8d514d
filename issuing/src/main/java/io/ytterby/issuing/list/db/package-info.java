/** Status lists in PostgreSQL. Start at {@code JdbiStatusLists}. */
@NullMarked
package io.ytterby.issuing.list.db;

import org.jspecify.annotations.NullMarked;
