/**
 * The law of holds as files of this build. Start at {@link io.ytterby.inspection.hold.data.HoldLawReader}.
 */
@NullMarked
package io.ytterby.inspection.hold.data;

import org.jspecify.annotations.NullMarked;
