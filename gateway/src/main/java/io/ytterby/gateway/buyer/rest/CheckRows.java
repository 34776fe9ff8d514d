package io.ytterby.gateway.buyer.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.gateway.order.app.OrderStatus;
import java.time.Instant;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An answer of a bulk check as a row of a table. */
final class CheckRows {
    private CheckRows() {}

    static ChecksV1.Row of(ChecksV1.Item item) {
        var licence = item.licence();
        if (licence != null) return licence(item, licence);
        var lot = item.lot();
        if (lot != null)
            return row(
                    item,
                    lot.status(),
                    lot.usable(),
                    lot.reason(),
                    null,
                    null,
                    lot.asOf(),
                    lot.ageMs(),
                    lot.freshness());
        var declaration = item.declaration();
        if (declaration != null)
            return row(
                    item,
                    declaration.status(),
                    declaration.usable(),
                    null,
                    null,
                    null,
                    declaration.asOf(),
                    declaration.ageMs(),
                    declaration.freshness());
        var application = item.application();
        if (application != null)
            return row(
                    item,
                    application.status(),
                    null,
                    application.says(),
                    null,
                    null,
                    application.asOf(),
                    application.ageMs(),
                    application.freshness());
        var order = item.order();
        if (order != null) return order(item, order);
        return row(item, null, null, null, null, null, null, null, null);
    }

    private static ChecksV1.Row licence(ChecksV1.Item item, LicenceStatusV1 licence) {
        return row(
                item,
                licence.status(),
                licence.usable(),
                licence.reason(),
                licence.validUntil().toString(),
                licence.lines().stream()
                        .map(line -> line.line() + ": " + line.remaining())
                        .collect(Collectors.joining("; ")),
                licence.asOf(),
                licence.ageMs(),
                licence.freshness());
    }

    private static ChecksV1.Row order(ChecksV1.Item item, OrderStatusV1 order) {
        var reasons = order.lines().stream()
                .flatMap(line -> line.reasons().stream())
                .distinct()
                .collect(Collectors.joining(" "));
        boolean blocked = order.state() == OrderStatus.State.BLOCKED;
        return row(
                item,
                order.state().name(),
                !blocked,
                reasons,
                null,
                null,
                order.asOf(),
                order.ageMs(),
                order.freshness());
    }

    private static ChecksV1.Row row(
            ChecksV1.Item item,
            @Nullable String status,
            @Nullable Boolean usable,
            @Nullable String reason,
            @Nullable String validUntil,
            @Nullable String remaining,
            @Nullable Instant asOf,
            @Nullable Long ageMs,
            @Nullable String freshness) {
        return new ChecksV1.Row(
                item.index(),
                item.kind(),
                item.id(),
                item.found(),
                status,
                usable,
                reason,
                validUntil,
                remaining,
                asOf,
                ageMs,
                freshness,
                problem(item.problem()));
    }

    private static @Nullable String problem(@Nullable JsonNode problem) {
        if (problem == null) return null;
        var first = problem.path("errors").path(0);
        return first.isMissingNode()
                ? problem.path("detail").asText()
                : first.path("pointer").asText() + " " + first.path("detail").asText();
    }
}
