package io.ytterby.epcis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EpcisReaderTest {
    private static final String EVENT = """
            {"type": "ObjectEvent", "eventTime": "2026-11-22T09:30:00.5+08:00", "eventTimeZoneOffset": "+08:00",
             "epcList": ["urn:epc:id:sgtin:4012345.011111.987"], "action": "OBSERVE", "bizStep": "shipping",
             "rre:grams": 25000, "readPoint": {"id": "urn:epc:id:sgln:4012345.00005.0"}}""";
    private static final String CONTEXT = """
            "@context": ["https://ref.gs1.org/standards/epcis/epcis-context.jsonld", {"rre": "https://ytterby.io/epcis/"}]""";
    private static final String HEAD =
            "\"type\": \"EPCISDocument\", \"schemaVersion\": \"2.0\", \"creationDate\": \"2026-11-22T01:30:00Z\"";

    @Test
    void a_document_gives_its_events_one_by_one_with_times_and_words_in_normal_form() {
        var items = read("{" + CONTEXT + "," + HEAD + ",\"epcisBody\":{\"eventList\":[" + EVENT + "," + EVENT + "]}}");

        assertThat(items).hasSize(2).allSatisfy(item -> assertThat(item).isInstanceOf(EpcisEvent.class));
        var event = (EpcisEvent) items.getLast();
        assertThat(event.eventTime()).isEqualTo(Instant.parse("2026-11-22T01:30:00.5Z"));
        assertThat(event.json().get("eventTime").asText()).isEqualTo("2026-11-22T01:30:00.500Z");
        assertThat(event.captured().get("eventTime").asText()).isEqualTo("2026-11-22T09:30:00.5+08:00");
        assertThat(event.bizStep()).contains("shipping");
        assertThat(event.context().namespace("rre")).contains("https://ytterby.io/epcis/");
        assertThat(event.pointer()).isEqualTo("/epcisBody/eventList/1");
    }

    @Test
    void the_context_may_stand_behind_the_events() {
        var items = read("{\"epcisBody\":{\"eventList\":[" + EVENT + "]}," + HEAD + "," + CONTEXT + "}");

        assertThat(items).singleElement().isInstanceOf(EpcisEvent.class);
    }

    @Test
    void a_bare_event_brings_its_own_context() {
        var items = read(EVENT.replaceFirst("\\{", "{" + CONTEXT + ","));

        assertThat(items).singleElement().isInstanceOf(EpcisEvent.class);
        assertThat(((EpcisEvent) items.getFirst()).json().has("@context")).isFalse();
    }

    @Test
    void a_wrong_event_is_named_by_pointer_and_reason_and_its_neighbours_are_read() {
        var wrong = EVENT.replace("OBSERVE", "WATCH");

        var items = read("{" + CONTEXT + "," + HEAD + ",\"epcisBody\":{\"eventList\":[" + EVENT + "," + wrong + ","
                + EVENT + "]}}");

        assertThat(items).hasSize(3);
        assertThat(items.get(1))
                .isEqualTo(new Malformed("/epcisBody/eventList/1/action", "must be one of OBSERVE, ADD, DELETE"));
    }

    @Test
    void a_bare_word_that_the_standard_does_not_have_is_refused() {
        var items = read("{" + CONTEXT + "," + HEAD + ",\"epcisBody\":{\"eventList\":["
                + EVENT.replace("shipping", "shiping") + "]}}");

        assertThat(items).singleElement().isInstanceOfSatisfying(Malformed.class, malformed -> {
            assertThat(malformed.pointer()).isEqualTo("/epcisBody/eventList/0/bizStep");
            assertThat(malformed.reason()).startsWith("must be a URI, or must be one of accepting, arriving");
        });
    }

    @Test
    void a_prefix_that_no_context_defines_is_refused() {
        var items = read(
                "{" + CONTEXT + "," + HEAD + ",\"epcisBody\":{\"eventList\":[" + EVENT.replace("rre:", "who:") + "]}}");

        assertThat(items)
                .containsExactly(new Malformed(
                        "/epcisBody/eventList/0/who:grams", "has a prefix that no @context here defines"));
    }

    @Test
    void what_the_document_lacks_is_said_behind_its_events() {
        var items = read("{" + CONTEXT + ",\"type\":\"EPCISDocument\",\"epcisBody\":{\"eventList\":[" + EVENT + "]}}");

        assertThat(items).hasSize(2).last().isEqualTo(new Malformed("", "schemaVersion is required"));
    }

    @Test
    void broken_json_ends_the_reading_and_says_where() {
        var items = read("{" + CONTEXT + "," + HEAD + ",\"epcisBody\":{\"eventList\":[" + EVENT + ", {\"type\" 1}]}}");

        assertThat(items).hasSize(2).last().isInstanceOfSatisfying(Malformed.class, malformed -> {
            assertThat(malformed.pointer()).startsWith("/epcisBody/eventList/1");
            assertThat(malformed.reason()).startsWith("is not JSON:").contains("line");
        });
    }

    @Test
    void an_event_nested_too_deep_or_grown_too_large_is_refused_before_it_is_held() {
        var deep = EVENT.replace("25000", "[".repeat(100) + "]".repeat(100));
        var large = EVENT.replace("25000", "\"" + "x".repeat(5 << 20) + "\"");

        assertThat(read("{" + CONTEXT + "," + HEAD + ",\"epcisBody\":{\"eventList\":[" + deep + "]}}"))
                .singleElement()
                .isInstanceOf(Malformed.class);
        assertThat(read("{" + CONTEXT + "," + HEAD + ",\"epcisBody\":{\"eventList\":[" + large + "]}}"))
                .singleElement()
                .isInstanceOf(Malformed.class);
    }

    static List<EpcisItem> read(String document) {
        return read(document, Syntax.JSON);
    }

    static List<EpcisItem> read(String document, Syntax syntax) {
        var items = new ArrayList<EpcisItem>();
        try (var reading = EpcisReader.read(new ByteArrayInputStream(document.getBytes(UTF_8)), syntax)) {
            reading.forEachRemaining(items::add);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return items;
    }
}
