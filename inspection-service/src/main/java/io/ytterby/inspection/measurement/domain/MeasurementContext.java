package io.ytterby.inspection.measurement.domain;

import io.ytterby.inspection.order.domain.OrderId;
import io.ytterby.kernel.DeclarationId;
import org.jspecify.annotations.Nullable;

/** What was measured, where that is known: the goods of a declaration, for an order. */
public record MeasurementContext(
        @Nullable DeclarationId declaration, @Nullable OrderId order) {}
