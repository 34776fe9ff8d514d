package io.ytterby.epcis.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The query language of EPCIS 2.0, parameter by parameter: what fits, what does not, and what is refused by name. */
class EventQueryTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, String> PREFIXES = Map.of("ex", "https://ns.example.com/");
    private static final QueriedEvent SHIPPING = event(7, """
            {"type": "ObjectEvent", "action": "OBSERVE", "eventID": "urn:uuid:1", "eventTime": "2026-11-22T08:00:00+08:00",
             "eventTimeZoneOffset": "+08:00", "bizStep": "shipping", "disposition": "in_transit",
             "epcList": ["https://id.gs1.org/01/06901234000016/21/A1"],
             "quantityList": [{"epcClass": "https://id.gs1.org/01/06901234000016/10/L7", "quantity": 12.5, "uom": "KGM"}],
             "readPoint": {"id": "https://id.gs1.org/414/6901234000009/254/gate", "ex:hall": "3"},
             "bizTransactionList": [{"type": "po", "bizTransaction": "urn:epcglobal:cbv:bt:1:PO7"}],
             "sourceList": [{"type": "possessing_party", "source": "https://id.gs1.org/417/6901234000009"}],
             "persistentDisposition": {"set": ["completeness_verified"], "unset": ["completeness_inferred"]},
             "ilmd": {"ex:grade": "N52", "ex:mine": {"name": "Bayan Obo", "ex:depth": 120}},
             "ex:checked": true, "ex:lots": {"ex:count": 3},
             "sensorElementList": [{"sensorMetadata": {"time": "2026-11-22T07:00:00+08:00", "deviceID": "urn:dev:7"},
               "sensorReport": [{"type": "Temperature", "value": 26, "uom": "CEL", "stringValue": "warm", "ex:hall": "3"}]}]}""");
    private static final QueriedEvent MAKING = event(8, """
            {"type": "TransformationEvent", "eventID": "urn:uuid:2", "eventTime": "2026-11-22T09:00:00Z",
             "eventTimeZoneOffset": "+00:00", "transformationID": "urn:x:t1",
             "inputEPCList": ["https://id.gs1.org/01/06901234000023/21/B1"],
             "outputQuantityList": [{"epcClass": "https://id.gs1.org/01/06901234000016/10/L7", "quantity": 3}],
             "errorDeclaration": {"declarationTime": "2026-11-23T00:00:00Z", "reason": "incorrect_data",
               "correctiveEventIDs": ["urn:uuid:9"]}}""");
    private static final String PARAMETERS = """
            eventType; ObjectEvent|AggregationEvent; true; false
            eventType; TransformationEvent; false; true
            EQ_action; OBSERVE; true; false
            EQ_eventID; urn:uuid:2; false; true
            EQ_bizStep; receiving|shipping; true; false
            EQ_bizStep; https://ref.gs1.org/cbv/BizStep-shipping; true; false
            EQ_bizStep; urn:epcglobal:cbv:bizstep:shipping; true; false
            EQ_disposition; in_transit; true; false
            EQ_persistentDisposition_set; completeness_verified; true; false
            EQ_persistentDisposition_unset; completeness_verified; false; false
            GE_eventTime; 2026-11-22T00:00:00Z; true; true
            GE_eventTime; 2026-11-22T00:00:01Z; false; true
            LT_eventTime; 2026-11-22T09:00:00 00:00; true; false
            LT_recordTime; 2027-01-01T00:00:00Z; true; true
            EQ_readPoint; https://id.example.com/414/6901234000009/254/gate; true; false
            EQ_readPoint; urn:epc:id:sgln:6901234.00000.gate; true; false
            EQ_readPoint; https://id.gs1.org/414/6901234000009; false; false
            WD_readPoint; https://id.gs1.org/414/6901234000009; true; false
            MATCH_epc; https://other.example/r/01/06901234000016/21/A1; true; false
            MATCH_epc; urn:epc:id:sgtin:6901234.000001.A1; true; false
            MATCH_epc; urn:epc:idpat:sgtin:6901234.000001.*; true; false
            MATCH_epc; urn:epc:idpat:sgtin:6901234.*.*; true; false
            MATCH_epc; urn:epc:idpat:sgtin:6901235.*.*; false; false
            MATCH_epc; https://id.gs1.org/01/06901234000016/21/*; true; false
            MATCH_inputEPC; https://id.gs1.org/01/06901234000023/21/B1; false; true
            MATCH_outputEPC; https://id.gs1.org/01/06901234000023/21/B1; false; false
            MATCH_anyEPC; https://id.gs1.org/01/06901234000023/21/B1|https://id.gs1.org/01/06901234000016/21/A1; true; true
            MATCH_parentID; https://id.gs1.org/00/106141412345678908; false; false
            MATCH_epcClass; https://id.gs1.org/01/06901234000016/10/L7; true; false
            MATCH_epcClass; urn:epc:class:lgtin:6901234.000001.L7; true; false
            MATCH_outputEPCClass; https://id.gs1.org/01/06901234000016/10/L7; false; true
            MATCH_anyEPCClass; https://id.gs1.org/01/06901234000016/10/*; true; true
            EQ_quantity; 12.50; true; false
            GE_quantity; 3; true; true
            LT_quantity; 3; false; false
            GT_quantity_GRM; 12499; true; false
            GT_quantity_GRM; 12500; false; false
            GE_quantity_MTR; 1; false; false
            EQ_bizTransaction_po; urn:epcglobal:cbv:bt:1:PO7; true; false
            EQ_bizTransaction_inv; urn:epcglobal:cbv:bt:1:PO7; false; false
            EQ_source_possessing_party; https://id.gs1.org/417/6901234000009; true; false
            EQ_destination_possessing_party; https://id.gs1.org/417/6901234000009; false; false
            EQ_transformationID; urn:x:t1; false; true
            EXISTS_errorDeclaration; true; false; true
            EXISTS_errorDeclaration; false; true; true
            GE_errorDeclarationTime; 2026-11-23T00:00:00Z; false; true
            EQ_errorReason; incorrect_data; false; true
            EQ_correctiveEventID; urn:uuid:9; false; true
            EXISTS_sensorElementList; true; true; false
            GE_time; 2026-11-21T23:00:00Z; true; false
            LT_time; 2026-11-21T23:00:00Z; false; false
            EQ_type; gs1:Temperature; true; false
            EQ_deviceID; urn:dev:7; true; false
            EQ_stringValue; warm; true; false
            EQ_value_CEL; 26.0; true; false
            GE_value_KEL; 299.15; true; false
            GT_value_KEL; 299.15; false; false
            LT_value_FAH; 78.8; false; false
            LE_value_FAH; 78.8; true; false
            EQ_ILMD_ex:grade; N52|N48; true; false
            EXISTS_ILMD_ex:mine; true; true; false
            EQ_INNER_ILMD_ex:depth; 120; true; false
            EQ_ILMDINNER_ex:depth; 120.0; true; false
            EXISTS_INNER_ex:count; true; true; false
            GE_INNER_ex:count; 3; true; false
            EQ_ex:checked; true; true; false
            EQ_https://ns.example.com/checked; true; true; false
            EQ_SENSORREPORT_ex:hall; 3; true; false
            EQ_readPoint_ex:hall; 3; true; false
            HASATTR_readPoint; ex:hall; true; false
            EQ_ATTR_readPoint_ex:hall; 4; false; false
            EQATTR_readPoint_ex:hall; 3; true; false
            """;

    @ParameterizedTest(name = "{0}={1} fits shipping: {2}, making: {3}")
    @CsvSource(delimiter = ';', textBlock = PARAMETERS)
    void each_parameter_parts_what_fits_from_what_does_not(String name, String value, boolean first, boolean second) {
        var query = query(name, value);

        assertThat(query.matches(SHIPPING)).isEqualTo(first);
        assertThat(query.matches(MAKING)).isEqualTo(second);
    }

    @ParameterizedTest(name = "{0}={1} is found by its terms")
    @CsvSource(delimiter = ';', textBlock = PARAMETERS)
    void an_event_that_fits_has_one_of_the_terms_that_the_criterion_names(String name, String value) {
        for (var event : List.of(SHIPPING, MAKING))
            for (var criterion : query(name, value).criteria())
                if (criterion.matches(event) && !criterion.oneOfTerms().isEmpty())
                    assertThat(EventTerms.of(event.json(), event.prefixes()))
                            .containsAnyElementsOf(criterion.oneOfTerms());
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource(delimiter = ';', textBlock = """
            GE_eventDate; 2026-01-01T00:00:00Z
            GE_eventTime; not-a-date
            GE_eventTime; 2026-01-01T00:00:00
            EQ_action; SHIPPED
            EQ_bizStep; shiping
            EQ_readPoint; gate seven
            GE_quantity; heavy
            EQ_value_CEL; warm
            GE_percRank_CEL; 5
            orderBy; colour
            orderDirection; SIDEWAYS
            eventCountLimit; 0
            maxEventCount; 1.5
            EQ_grade; N52
            EQ_booleanValue; yes
            """)
    void what_is_unknown_or_malformed_is_refused_by_its_name(String name, String value) {
        var reading = EventQuery.parse(Map.of(name, List.of(value)), PREFIXES);

        assertThat(reading)
                .isInstanceOfSatisfying(
                        QueryReading.Refused.class,
                        refused -> assertThat(refused.parameter()).isEqualTo(name));
    }

    @Test
    void a_body_must_say_lists_as_lists_and_numbers_as_numbers() {
        assertThat(EventQuery.parse(json("{\"EQ_bizStep\": \"shipping\"}"))).isInstanceOf(QueryReading.Refused.class);
        assertThat(EventQuery.parse(json("{\"GE_quantity\": \"3\"}"))).isInstanceOf(QueryReading.Refused.class);
        assertThat(EventQuery.parse(json("{\"EQ_bizStep\": [\"shipping\"], \"GE_quantity\": 3}")))
                .isInstanceOfSatisfying(
                        EventQuery.class,
                        query -> assertThat(query.matches(SHIPPING)).isTrue());
    }

    @Test
    void a_bodys_context_says_what_a_prefix_stands_for() {
        var query = EventQuery.parse(json("""
                {"@context": ["https://ref.gs1.org/standards/epcis/epcis-context.jsonld", {"mine": "https://ns.example.com/"}],
                 "EQ_ILMD_mine:grade": ["N52"]}"""));

        assertThat(query)
                .isInstanceOfSatisfying(
                        EventQuery.class,
                        read -> assertThat(read.matches(SHIPPING)).isTrue());
    }

    @Test
    void two_limits_exclude_each_other() {
        var limits = Map.of("eventCountLimit", List.of("5"), "maxEventCount", List.of("5"));

        assertThat(EventQuery.parse(limits, PREFIXES)).isInstanceOf(QueryReading.Refused.class);
    }

    @Test
    void a_gram_that_no_event_lists_is_matched_by_the_events_that_are_known_to_be_about_it() {
        var query = query("MATCH_epc", "https://id.gs1.org/01/06901234000016/21/198GQJPX07QZD6W99VWC");

        var knowing = query.map(criterion -> ((MatchEpc) criterion).knowing(Set.of(SHIPPING.seq())));

        assertThat(query.matches(SHIPPING)).isFalse();
        assertThat(knowing.matches(SHIPPING)).isTrue();
        assertThat(knowing.matches(MAKING)).isFalse();
    }

    private static EventQuery query(String name, String value) {
        var reading = EventQuery.parse(Map.of(name, List.of(value)), PREFIXES);
        assertThat(reading).isInstanceOf(EventQuery.class);
        return (EventQuery) reading;
    }

    private static QueriedEvent event(long seq, String text) {
        return new QueriedEvent(seq, Instant.parse("2026-11-22T10:00:00Z"), json(text), PREFIXES);
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }
}
