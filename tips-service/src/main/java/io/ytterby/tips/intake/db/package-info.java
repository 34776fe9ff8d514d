/**
 * Tips and their sealed items as rows. Start at {@link io.ytterby.tips.intake.db.SqlTips}.
 */
@NullMarked
package io.ytterby.tips.intake.db;

import org.jspecify.annotations.NullMarked;
