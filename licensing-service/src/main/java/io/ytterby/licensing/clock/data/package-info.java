/** Reads the calendars that are shipped as files. Start at {@link io.ytterby.licensing.clock.data.CalendarReader}. */
@NullMarked
package io.ytterby.licensing.clock.data;

import org.jspecify.annotations.NullMarked;
