/**
 * Tips as officers see them. Start at {@link io.ytterby.tips.desk.db.SqlDesk}.
 */
@NullMarked
package io.ytterby.tips.desk.db;

import org.jspecify.annotations.NullMarked;
