/** Devices and what they were given, in plain SQL. Start at {@link io.ytterby.tracking.device.db.JdbiFieldDevices}. */
@NullMarked
package io.ytterby.tracking.device.db;

import org.jspecify.annotations.NullMarked;
