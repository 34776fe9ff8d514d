/** A sudden or a creeping rise of a trade, each by the test that is good at it. Start at {@link io.ytterby.diversion.surge.Rhythm} for
 * consignments of a route as they come, and at {@link io.ytterby.diversion.surge.Watch} for monthly figures. Why: ADR 0074. */
@NullMarked
package io.ytterby.diversion.surge;

import org.jspecify.annotations.NullMarked;
