/**
 * An inspection order and what may happen to it. Start at {@link io.ytterby.inspection.order.domain.InspectionOrder}.
 */
@NullMarked
package io.ytterby.inspection.order.domain;

import org.jspecify.annotations.NullMarked;
