/** The whole platform on real processes: its journey, and what faults may not break. Start at {@code JourneyTest}. */
@NullMarked
package io.ytterby.system;

import org.jspecify.annotations.NullMarked;
