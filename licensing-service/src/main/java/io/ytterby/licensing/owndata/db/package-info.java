/**
 * What belongs to an organisation, in SQL. Start at {@link io.ytterby.licensing.owndata.db.SqlOwnData}. Why: docs/adr/0025.
 */
@NullMarked
package io.ytterby.licensing.owndata.db;

import org.jspecify.annotations.NullMarked;
