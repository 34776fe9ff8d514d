/**
 * The chain as rows. Start at {@link io.ytterby.tips.evidence.db.SqlChain}.
 */
@NullMarked
package io.ytterby.tips.evidence.db;

import org.jspecify.annotations.NullMarked;
