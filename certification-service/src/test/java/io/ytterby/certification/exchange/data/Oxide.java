package io.ytterby.certification.exchange.data;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.certification.exchange.domain.ProductFootprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** A footprint as its owner writes it. */
public final class Oxide {
    private Oxide() {}

    /** To be published: without what publishing says. */
    public static ObjectNode draft() {
        try (var in = Oxide.class.getResourceAsStream("/exchange/ndpr-oxide.json")) {
            return PactJson.object(Objects.requireNonNull(in).readAllBytes()).orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static ObjectNode whole() {
        return draft().put("id", "f4b1225a-bd44-4c8e-861d-079e4e1dfd69")
                .put("specVersion", "3.0.0")
                .put("created", "2026-02-01T08:00:00Z")
                .put("status", "Active");
    }

    static ObjectNode pcf(ObjectNode footprint) {
        return (ObjectNode) footprint.path("pcf");
    }

    static ProductFootprint read(ObjectNode footprint) {
        return Objects.requireNonNull(Pact3Reader.read(footprint).footprint());
    }
}
