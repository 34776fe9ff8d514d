package io.ytterby.epcis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.gramcodes.gs1.CompanyPrefixes;
import org.junit.jupiter.api.Test;

class EpcFormatTest {
    private static final String URN = "urn:epc:id:sgtin:4012345.011111.987";
    private static final String LINK = "https://id.gs1.org/01/04012345111118/21/987";
    private static final CompanyPrefixes SEVEN = CompanyPrefixes.allOf(7);
    private static final EpcisEvent EVENT = EventHashTest.event("""
            {"@context": "https://ref.gs1.org/standards/epcis/epcis-context.jsonld", "type": "ObjectEvent",
             "action": "OBSERVE", "eventTime": "2026-11-22T09:30:00+08:00", "eventTimeZoneOffset": "+08:00",
             "epcList": ["%s", "https://shop.example.com/01/04012345111118/21/5?a=b", "https://example.com/thing"],
             "bizStep": "https://ref.gs1.org/cbv/BizStep-shipping"}""".formatted(URN));

    @Test
    void nothing_is_translated_unless_asked() {
        assertThat(epc(EpcFormat.NEVER_TRANSLATES, 0)).isEqualTo(URN);
        assertThat(epc(EpcFormat.NO_PREFERENCE, 1)).isEqualTo("https://shop.example.com/01/04012345111118/21/5?a=b");
    }

    @Test
    void a_urn_becomes_a_link_and_a_link_a_urn_and_what_is_no_key_stays() {
        assertThat(epc(EpcFormat.ALWAYS_GS1_DIGITAL_LINK, 0)).isEqualTo(LINK);
        assertThat(epc(EpcFormat.ALWAYS_EPC_URN, 0)).isEqualTo(URN);
        assertThat(epc(EpcFormat.ALWAYS_EPC_URN, 1)).isEqualTo("urn:epc:id:sgtin:4012345.011111.5");
        assertThat(epc(EpcFormat.ALWAYS_EPC_URN, 2)).isEqualTo("https://example.com/thing");
    }

    @Test
    void the_captured_event_itself_stays_as_it_is() {
        EpcFormat.ALWAYS_GS1_DIGITAL_LINK.write(EVENT.captured(), SEVEN);

        assertThat(EVENT.captured().path("epcList").get(0).asText()).isEqualTo(URN);
        assertThat(EVENT.json().path("epcList").get(0).asText()).isEqualTo(LINK);
    }

    @Test
    void values_of_the_cbv_are_bare_words_web_uris_or_urns() {
        assertThat(EVENT.captured().path("bizStep").asText()).isEqualTo("shipping");
        assertThat(bizStep(CbvForm.Spelling.URN)).isEqualTo("urn:epcglobal:cbv:bizstep:shipping");
        assertThat(bizStep(CbvForm.Spelling.WEB_URI)).isEqualTo("https://ref.gs1.org/cbv/BizStep-shipping");
    }

    @Test
    void the_header_is_read_in_any_case_and_nothing_else_is() {
        assertThat(EpcFormat.of("always_epc_urn")).contains(EpcFormat.ALWAYS_EPC_URN);
        assertThat(EpcFormat.of("urn")).isEmpty();
    }

    private static String epc(EpcFormat format, int index) {
        return format.write(EVENT.captured(), SEVEN).path("epcList").get(index).asText();
    }

    private static String bizStep(CbvForm.Spelling spelling) {
        ObjectNode copy = EVENT.captured().deepCopy();
        return CbvForm.write(copy, spelling).path("bizStep").asText();
    }
}
