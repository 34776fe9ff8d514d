/** Documents, their places and their events in PostgreSQL. Start at {@code JdbiIssuedCredentials}. */
@NullMarked
package io.ytterby.issuing.document.db;

import org.jspecify.annotations.NullMarked;
