package io.ytterby.credentials.vc;

import io.ytterby.credentials.json.Json;
import java.time.Instant;
import java.util.List;

/**
 * Something that was done to lots: they went in, others came out.
 *
 * @param process {@code Solvent extraction}
 * @param place a URI
 */
public record TraceabilityEvent(
        String id, String process, Instant at, String bizStep, String place, List<Part> inputs, List<Part> outputs) {
    /**
     * What went in or came out of one lot.
     *
     * @param lot the lot's Digital Link
     * @param massMg at most 2^53: a larger one is another event
     */
    public record Part(String lot, String name, long massMg) {
        private Json.Obj toJson() {
            return Json.Obj.of("productId", lot, "productName", name, "quantity", massMg, "uom", "MGM");
        }
    }

    public TraceabilityEvent {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }

    /** One of the credential's subjects. */
    public Json.Obj toJson() {
        return Json.Obj.of(
                "type",
                List.of("TransformationEvent", "Event"),
                "id",
                id,
                "processType",
                process,
                "eventTime",
                at,
                "action",
                "add",
                "bizStep",
                "https://ref.gs1.org/cbv/BizStep-" + bizStep,
                "bizLocation",
                place,
                "inputQuantityList",
                inputs.stream().map(Part::toJson).toList(),
                "outputQuantityList",
                outputs.stream().map(Part::toJson).toList());
    }
}
