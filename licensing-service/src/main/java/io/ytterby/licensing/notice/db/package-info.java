/** Keeps notices. Start at {@link io.ytterby.licensing.notice.db.JdbiNotices}. */
@NullMarked
package io.ytterby.licensing.notice.db;

import org.jspecify.annotations.NullMarked;
