/**
 * Samples as rows. Start at {@link io.ytterby.inspection.sample.db.SqlSamples}.
 */
@NullMarked
package io.ytterby.inspection.sample.db;

import org.jspecify.annotations.NullMarked;
