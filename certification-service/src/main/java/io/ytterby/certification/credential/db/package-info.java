/** Documents, places, lists, keys and the log in PostgreSQL. Start at {@code JdbiCredentials}. */
@NullMarked
package io.ytterby.certification.credential.db;

import org.jspecify.annotations.NullMarked;
