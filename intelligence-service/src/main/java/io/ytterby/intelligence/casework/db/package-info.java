/**
 * Cases in PostgreSQL. Start at {@link io.ytterby.intelligence.casework.db.SqlCaseFiles}.
 */
@NullMarked
package io.ytterby.intelligence.casework.db;

import org.jspecify.annotations.NullMarked;
