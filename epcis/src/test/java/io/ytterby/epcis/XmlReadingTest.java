package io.ytterby.epcis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class XmlReadingTest {
    private static final String DOCUMENT = """
            <epcis:EPCISDocument xmlns:epcis="urn:epcglobal:epcis:xsd:%s" xmlns:rre="https://ytterby.io/epcis/"
                schemaVersion="%s" creationDate="2026-11-22T01:30:00Z"><EPCISBody><EventList>%s</EventList></EPCISBody>
            </epcis:EPCISDocument>""";
    private static final String PACKED = """
            <AggregationEvent><eventTime>2026-11-22T09:30:00+08:00</eventTime>
              <eventTimeZoneOffset>+08:00</eventTimeZoneOffset>
              <parentID>urn:epc:id:sscc:4012345.0000000111</parentID>
              <childEPCs><epc>urn:epc:id:sgtin:4012345.011111.987</epc></childEPCs>
              <action>ADD</action><bizStep>urn:epcglobal:cbv:bizstep:packing</bizStep>
              %s<rre:drum rre:sealed="yes"><rre:colour>blue</rre:colour></rre:drum></AggregationEvent>""";
    private static final String QUANTITY = """
            <childQuantityList><quantityElement><epcClass>urn:epc:class:lgtin:4012345.012345.L1</epcClass>
              <quantity>25.000</quantity><uom>KGM</uom></quantityElement></childQuantityList>""";
    private static final String IN_JSON = """
            {"@context": ["https://ref.gs1.org/standards/epcis/epcis-context.jsonld", {"rre": "https://ytterby.io/epcis/"}],
             "type": "AggregationEvent", "eventTime": "2026-11-22T01:30:00.000Z", "eventTimeZoneOffset": "+08:00",
             "parentID": "https://id.gs1.org/00/040123450000001112",
             "childEPCs": ["https://id.gs1.org/01/04012345111118/21/987"], "action": "ADD", "bizStep": "packing",
             "childQuantityList": [{"epcClass": "https://id.gs1.org/01/04012345123456/10/L1", "quantity": 25, "uom": "KGM"}],
             "rre:drum": {"rre:sealed": "yes", "rre:colour": "blue"}}""";

    @Test
    void version_2_0_gives_the_event_that_json_gives() {
        var event = only(read("2", "2.0", PACKED.formatted(QUANTITY)));

        assertSame(event, EventHashTest.event(IN_JSON));
    }

    @Test
    void version_1_2_with_its_extension_elements_gives_the_same() {
        var wrapped = PACKED.formatted("<extension>" + QUANTITY + "</extension>");

        assertSame(only(read("1", "1.2", wrapped)), EventHashTest.event(IN_JSON));
    }

    @Test
    void what_the_xsd_of_version_2_refuses_is_refused_with_line_and_event() {
        var items =
                read("2", "2.0", PACKED.formatted("") + PACKED.formatted("<extension>" + QUANTITY + "</extension>"));

        assertThat(items).singleElement().isInstanceOfSatisfying(Malformed.class, malformed -> {
            assertThat(malformed.pointer()).isEqualTo("/epcisBody/eventList/1");
            assertThat(malformed.reason()).startsWith("line ").contains("childQuantityList");
        });
    }

    @Test
    void a_word_that_the_cbv_does_not_have_is_refused_as_in_json() {
        var items = read("2", "2.0", PACKED.formatted("").replace("bizstep:packing", "bizstep:wrapping"));

        assertThat(items)
                .singleElement()
                .isInstanceOfSatisfying(
                        Malformed.class,
                        malformed -> assertThat(malformed.pointer()).isEqualTo("/epcisBody/eventList/0/bizStep"));
    }

    @Test
    void a_document_type_or_an_entity_is_never_followed() {
        var attack = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                + DOCUMENT.formatted("1", "1.2", PACKED.formatted("<rre:x>&e;</rre:x>"));

        var items = EpcisReaderTest.read(attack, Syntax.XML);

        assertThat(items)
                .singleElement()
                .isInstanceOfSatisfying(
                        Malformed.class,
                        malformed -> assertThat(malformed.reason()).contains("document type"));
    }

    @Test
    void elements_nested_without_end_are_refused() {
        var deep = "<rre:a>".repeat(500) + "</rre:a>".repeat(500);

        assertThat(read("1", "1.2", PACKED.formatted(deep))).singleElement().isInstanceOf(Malformed.class);
    }

    @Test
    void what_is_no_document_of_gs1_is_refused() {
        assertThat(EpcisReaderTest.read("<a/>", Syntax.XML)).singleElement().isInstanceOf(Malformed.class);
        assertThat(EpcisReaderTest.read("{}", Syntax.XML)).singleElement().isInstanceOf(Malformed.class);
    }

    private static void assertSame(EpcisEvent xml, EpcisEvent json) {
        assertThat(EventHash.preHash(xml)).isEqualTo(EventHash.preHash(json));
        assertThat(xml.json().path("childEPCs")).isEqualTo(json.json().path("childEPCs"));
        assertThat(xml.bizStep()).contains("packing");
    }

    private static EpcisEvent only(List<EpcisItem> items) {
        assertThat(items).singleElement().isInstanceOf(EpcisEvent.class);
        return (EpcisEvent) items.getFirst();
    }

    private static List<EpcisItem> read(String namespace, String version, String events) {
        return EpcisReaderTest.read(DOCUMENT.formatted(namespace, version, events), Syntax.XML);
    }
}
