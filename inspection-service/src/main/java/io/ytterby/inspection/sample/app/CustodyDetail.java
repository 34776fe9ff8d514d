package io.ytterby.inspection.sample.app;

import io.ytterby.inspection.sample.domain.CustodyEvent;
import java.util.LinkedHashMap;
import java.util.Map;

/** A line of the custody log as the chain of the case tells it. */
final class CustodyDetail {
    private CustodyDetail() {}

    static Map<String, Object> of(CustodyEvent event) {
        var said = new LinkedHashMap<String, Object>();
        said.put("part", event.part().name());
        said.put("event", event.kind().name());
        said.put("from", event.from().value());
        said.put("to", event.to().value());
        said.put("place", event.place());
        said.put("at", event.at().toString());
        var seal = event.seal();
        if (seal != null) said.put("seal", seal.value());
        said.put("sealState", event.sealState().name());
        said.put("condition", event.condition());
        return said;
    }
}
