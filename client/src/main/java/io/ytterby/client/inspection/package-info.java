/** Generated: the calls of inspection. Start at {@link io.ytterby.client.inspection.InspectionApi}. */
@NullMarked
package io.ytterby.client.inspection;

import org.jspecify.annotations.NullMarked;
