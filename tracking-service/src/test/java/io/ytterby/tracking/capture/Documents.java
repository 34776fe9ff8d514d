package io.ytterby.tracking.capture;

import java.util.List;
import java.util.UUID;

/** EPCIS documents for tests. */
public final class Documents {
    private Documents() {}

    /** A valid event about goods that are not ours, with an id of its own. */
    public static String foreign() {
        return foreign("urn:uuid:" + UUID.randomUUID(), "inspecting");
    }

    public static String foreign(String eventId, String bizStep) {
        return """
                {"eventID": "%s", "type": "ObjectEvent", "action": "OBSERVE", "bizStep": "%s",
                 "eventTime": "2026-11-20T08:00:00Z", "eventTimeZoneOffset": "+08:00",
                 "epcList": ["urn:epc:id:sgtin:0614141.107346.2017"]}""".formatted(eventId, bizStep);
    }

    /** An event whose action does not exist. */
    public static String bad() {
        return """
                {"type": "ObjectEvent", "action": "SNIFF", "eventTime": "2026-11-20T08:00:00Z",
                 "eventTimeZoneOffset": "+08:00", "epcList": ["urn:epc:id:sgtin:0614141.107346.2017"]}""";
    }

    /** What is said of goods of ours: named as {@code quantityList} or {@code epcList}. */
    public static String about(String goods, String bizStep, String more) {
        return """
                {"eventID": "urn:uuid:%s", "type": "ObjectEvent", "action": "OBSERVE", "bizStep": "%s",
                 "eventTime": "2026-11-20T08:00:00Z", "eventTimeZoneOffset": "+08:00", %s %s}""".formatted(UUID.randomUUID(), bizStep, goods, more);
    }

    /** An event that stands alone brings its context. */
    public static String bare(String event) {
        return event.replaceFirst(
                "\\{", "{\"@context\": \"https://ref.gs1.org/standards/epcis/epcis-context.jsonld\", ");
    }

    public static String of(String... events) {
        return """
                {"@context": ["https://ref.gs1.org/standards/epcis/epcis-context.jsonld"], "type": "EPCISDocument",
                 "schemaVersion": "2.0", "creationDate": "2026-11-20T08:00:00Z",
                 "epcisBody": {"eventList": [%s]}}""".formatted(String.join(",", List.of(events)));
    }
}
