/** Blocks and segments, read for codes. Start at {@link io.ytterby.tracking.gram.db.JdbiBlocks}. */
@NullMarked
package io.ytterby.tracking.gram.db;

import org.jspecify.annotations.NullMarked;
