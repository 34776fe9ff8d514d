/**
 * Keys and declarations as rows. Start at {@link io.ytterby.tips.team.db.SqlTeamKeys}.
 */
@NullMarked
package io.ytterby.tips.team.db;

import org.jspecify.annotations.NullMarked;
