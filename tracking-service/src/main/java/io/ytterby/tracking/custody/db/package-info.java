/** Keeps EPCIS events. Start at {@link io.ytterby.tracking.custody.db.EventRows}. */
@NullMarked
package io.ytterby.tracking.custody.db;

import org.jspecify.annotations.NullMarked;
