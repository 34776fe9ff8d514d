/**
 * Used serials in PostgreSQL. Start at {@link io.ytterby.certification.serial.db.SqlSerials}.
 */
@NullMarked
package io.ytterby.certification.serial.db;

import org.jspecify.annotations.NullMarked;
