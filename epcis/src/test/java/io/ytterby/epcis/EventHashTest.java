package io.ytterby.epcis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of CBV 2.0 section 8.9 one by one, on events of our own; the published vectors run in the conformance suites. */
class EventHashTest {
    private static final String OPEN = """
            {"@context": ["https://ref.gs1.org/standards/epcis/epcis-context.jsonld", {"rre": "https://ytterby.io/epcis/"}],
             "type": "ObjectEvent", "action": "OBSERVE", "eventTime": "2026-11-22T09:30:00+08:00",
             "eventTimeZoneOffset": "+08:00",""";
    private static final String BEGINNING =
            "eventType=ObjectEventeventTime=2026-11-22T01:30:00.000ZeventTimeZoneOffset=+08:00";

    @Test
    void fields_come_in_the_standards_order_and_lists_are_sorted_by_what_they_come_to() {
        var text = preHash("""
                "bizStep": "shipping", "recordTime": "2026-11-22T02:00:00Z", "eventID": "urn:uuid:1",
                "epcList": ["https://shop.example.com/01/04012345111118/21/9?x=1", "urn:epc:id:sgtin:4012345.011111.10"],
                "bizTransactionList": [{"type": "po", "bizTransaction": "urn:epcglobal:cbv:bt:4012345000009:7"}]}""");

        assertThat(text)
                .isEqualTo(BEGINNING + "epcListepc=https://id.gs1.org/01/04012345111118/21/10"
                        + "epc=https://id.gs1.org/01/04012345111118/21/9action=OBSERVE"
                        + "bizStep=https://ref.gs1.org/cbv/BizStep-shipping"
                        + "bizTransactionListtype=https://ref.gs1.org/cbv/BTT-po"
                        + "bizTransaction=urn:epcglobal:cbv:bt:4012345000009:7");
    }

    @Test
    void extensions_come_last_with_their_namespace_sorted_and_comments_do_not_count() {
        var text = preHash("""
                "epcList": [], "rre:z": {"rre:b": 2.50, "rre:a": ["two", "one"]}, "rre:grams": 25000,
                "rdfs:comment": "not said"}""");

        assertThat(text)
                .isEqualTo(
                        BEGINNING + "action=OBSERVE{https://ytterby.io/epcis/}grams=25000{https://ytterby.io/epcis/}z"
                                + "{https://ytterby.io/epcis/}a=one{https://ytterby.io/epcis/}a=two"
                                + "{https://ytterby.io/epcis/}b=2.5");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T09:30:00.1415+08:00, 2026-11-22T01:30:00.142Z",
        "2026-11-22T09:30:00.14149999+08:00, 2026-11-22T01:30:00.141Z",
        "2026-12-31T23:59:59.9996Z, 2027-01-01T00:00:00.000Z",
        "2026-11-22T09:30:00.5-03:30, 2026-11-22T13:00:00.500Z"
    })
    void times_are_in_utc_to_the_millisecond_half_of_one_rounded_up(String written, String hashed) {
        var text = preHash("\"epcList\": []}").replace(BEGINNING, "");
        var other = EventHash.preHash(event(OPEN.replace("2026-11-22T09:30:00+08:00", written) + "\"epcList\": []}"));

        assertThat(other).isEqualTo("eventType=ObjectEventeventTime=" + hashed + "eventTimeZoneOffset=+08:00" + text);
    }

    @Test
    void texts_are_ordered_by_code_point_where_utf_16_has_another_order() {
        var text = preHash("\"epcList\": [], \"rre:n\": [\"\\uD83D\\uDE00\", \"\\uFF5E\"]}");

        assertThat(text).endsWith("n=\uFF5E{https://ytterby.io/epcis/}n=\uD83D\uDE00");
    }

    @Test
    void the_id_is_a_named_information_uri_of_the_texts_sha_256() {
        var id = EventHash.of(event(OPEN + "\"epcList\": []}"));

        assertThat(id).matches("ni:///sha-256;[0-9a-f]{64}\\?ver=CBV2\\.0");
    }

    private static String preHash(String rest) {
        return EventHash.preHash(event(OPEN + rest));
    }

    static EpcisEvent event(String json) {
        var item = EpcisReaderTest.read(json).getFirst();
        assertThat(item).isInstanceOf(EpcisEvent.class);
        return (EpcisEvent) item;
    }
}
