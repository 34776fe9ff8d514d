/**
 * Evidence as rows. Start at {@link io.ytterby.inspection.evidence.db.SqlContents}.
 */
@NullMarked
package io.ytterby.inspection.evidence.db;

import org.jspecify.annotations.NullMarked;
