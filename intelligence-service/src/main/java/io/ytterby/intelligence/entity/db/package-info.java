/**
 * Entities in PostgreSQL. Start at {@link io.ytterby.intelligence.entity.db.SqlEntities}.
 */
@NullMarked
package io.ytterby.intelligence.entity.db;

import org.jspecify.annotations.NullMarked;
