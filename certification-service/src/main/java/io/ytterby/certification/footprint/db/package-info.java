/** Declared footprints in PostgreSQL. Start at {@code SqlFootprints}. */
@NullMarked
package io.ytterby.certification.footprint.db;

import org.jspecify.annotations.NullMarked;
