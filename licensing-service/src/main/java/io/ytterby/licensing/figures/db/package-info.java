/**
 * Counts in SQL, over the tables of applications, licences and their books. Start at {@link io.ytterby.licensing.figures.db.SqlFigures}. Definitions: docs/guide/figures.md. Why: docs/adr/0025.
 */
@NullMarked
package io.ytterby.licensing.figures.db;

import org.jspecify.annotations.NullMarked;
