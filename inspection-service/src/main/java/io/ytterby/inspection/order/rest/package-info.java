/**
 * Inspection orders over HTTP. Start at {@link io.ytterby.inspection.order.rest.OrderResource}.
 */
@NullMarked
package io.ytterby.inspection.order.rest;

import org.jspecify.annotations.NullMarked;
