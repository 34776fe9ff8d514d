package io.ytterby.benchmarks.capture;

import java.util.StringJoiner;

/** Documents of a thousand events of about a kilobyte each, none of which is like another. */
final class SampleEvents {
    static final int IN_A_DOCUMENT = 1_000;

    private SampleEvents() {}

    static String document(long number) {
        var events = new StringJoiner(",");
        for (int n = 0; n < IN_A_DOCUMENT; n++) events.add(event(number * IN_A_DOCUMENT + n));
        return """
                {"@context":["https://ref.gs1.org/standards/epcis/epcis-context.jsonld",{"ex":"https://example.com/"}],\
                "type":"EPCISDocument","schemaVersion":"2.0","creationDate":"2026-11-20T08:00:00Z",\
                "epcisBody":{"eventList":[%s]}}""".formatted(events);
    }

    /** A drum that is loaded: six items, two quantities, a temperature, an order, an extension. */
    static String event(long serial) {
        return """
                {"type":"ObjectEvent","action":"OBSERVE","bizStep":"loading","disposition":"in_transit",\
                "eventTime":"2026-11-20T08:%02d:%02d.%03dZ","eventTimeZoneOffset":"+08:00",\
                "epcList":["https://id.gs1.org/01/09521321000018/21/A%d","https://id.gs1.org/01/09521321000018/21/B%d",\
                "https://id.gs1.org/01/09521321000018/21/C%d","https://id.gs1.org/01/09521321000018/21/D%d"],\
                "quantityList":[{"epcClass":"https://id.gs1.org/01/09521321000025/10/L%d","quantity":250.5,"uom":"KGM"}],\
                "readPoint":{"id":"https://id.gs1.org/414/9521321000010/254/%d"},\
                "bizLocation":{"id":"https://id.gs1.org/414/9521321000010"},\
                "bizTransactionList":[{"type":"po","bizTransaction":"urn:example:order:%d"}],\
                "sensorElementList":[{"sensorMetadata":{"time":"2026-11-20T08:00:00Z","deviceID":"urn:example:sensor:%d"},\
                "sensorReport":[{"type":"Temperature","value":21.%d,"uom":"CEL"}]}],\
                "ex:consignment":{"ex:carrier":"Baogang Logistics","ex:vehicle":"MH-%d","ex:note":"drums of oxide, sealed"}}""".formatted(
                        serial / 60_000 % 60,
                        serial / 1_000 % 60,
                        serial % 1_000,
                        serial,
                        serial,
                        serial,
                        serial,
                        serial / 50,
                        serial % 40,
                        serial / 10,
                        serial % 200,
                        serial % 1_000,
                        serial % 90_000);
    }
}
