/**
 * Selections, profiles and what is learned from them as rows. Start at
 * {@link io.ytterby.inspection.selectivity.db.SqlSelections}.
 */
@NullMarked
package io.ytterby.inspection.selectivity.db;

import org.jspecify.annotations.NullMarked;
