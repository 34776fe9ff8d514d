/** Keeps custody events. Start at {@link io.ytterby.tracking.custody.db.PanacheCustodyLog}. */
@NullMarked
package io.ytterby.tracking.custody.db;

import org.jspecify.annotations.NullMarked;
