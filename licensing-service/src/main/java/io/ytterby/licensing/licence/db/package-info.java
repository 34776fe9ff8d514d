/**
 * Licences in PostgreSQL, by statements of our own: what locks, and when, must be seen. Start at {@link
 * io.ytterby.licensing.licence.db.JdbiLicences}.
 */
@NullMarked
package io.ytterby.licensing.licence.db;

import org.jspecify.annotations.NullMarked;
