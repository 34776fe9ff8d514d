/** How events are asked for. Start at {@link io.ytterby.epcis.query.EventQueryTest}. */
@NullMarked
package io.ytterby.epcis.query;

import org.jspecify.annotations.NullMarked;
