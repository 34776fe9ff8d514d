/**
 * Instruments in PostgreSQL. Start at {@link io.ytterby.inspection.instrument.db.SqlInstruments}.
 */
@NullMarked
package io.ytterby.inspection.instrument.db;

import org.jspecify.annotations.NullMarked;
