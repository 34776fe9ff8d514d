/**
 * Release decisions as rows. Start at {@link io.ytterby.inspection.release.db.SqlReleaseDecisions}.
 */
@NullMarked
package io.ytterby.inspection.release.db;

import org.jspecify.annotations.NullMarked;
