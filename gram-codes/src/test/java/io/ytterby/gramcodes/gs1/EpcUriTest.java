package io.ytterby.gramcodes.gs1;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EpcUriTest {
    private static final CompanyPrefixes SEVEN = CompanyPrefixes.allOf(7);

    @ParameterizedTest
    @CsvSource({
        "urn:epc:id:sgtin:6901234.000001.198GQJPX07QZD6W99VWC, 01/06901234000016/21/198GQJPX07QZD6W99VWC",
        "urn:epc:id:sgtin:6901234.000001.A%2FB(1), 01/06901234000016/21/A%2FB%281%29",
        "urn:epc:id:upui:6901234.000001.0AB, 01/06901234000016/235/0AB",
        "urn:epc:class:lgtin:6901234.000001.BT-0042, 01/06901234000016/10/BT-0042",
        "urn:epc:id:sscc:6901234.3000000001, 00/369012340000000017",
        "urn:epc:id:sgln:6901234.00005.0, 414/6901234000054",
        "urn:epc:id:sgln:6901234.00005.D4, 414/6901234000054/254/D4",
        "urn:epc:id:pgln:6901234.00005, 417/6901234000054",
        "urn:epc:id:grai:6901234.00005.X1, 8003/06901234000054X1",
        "urn:epc:id:giai:6901234.PRESS-7, 8004/6901234PRESS-7",
        "urn:epc:id:gsrn:6901234.0000000001, 8018/690123400000000018",
        "urn:epc:id:gsrnp:6901234.0000000001, 8017/690123400000000018",
        "urn:epc:id:gdti:6901234.00005.CERT-9, 253/6901234000054CERT-9",
        "urn:epc:id:cpi:6901234.MAG%2F7.15, 8010/6901234MAG%2F7/8011/15",
        "urn:epc:id:sgcn:6901234.00005.77, 255/690123400005477",
        "urn:epc:id:ginc:6901234.C-1, 401/6901234C-1",
        "urn:epc:id:gsin:6901234.000000001, 402/69012340000000016",
        "urn:epc:id:itip:6901234.000001.01.04.9, 8006/069012340000160104/21/9",
        "urn:epc:idpat:sgtin:6901234.000001.*, 01/06901234000016",
        "urn:epc:idpat:itip:6901234.000001.01.04.*, 8006/069012340000160104",
        "urn:epc:idpat:grai:6901234.00005.*, 8003/06901234000054",
        "urn:epc:idpat:gdti:6901234.00005.*, 253/6901234000054",
        "urn:epc:idpat:sgcn:6901234.00005.*, 255/6901234000054",
        "urn:epc:idpat:cpi:6901234.MAG.*, 8010/6901234MAG"
    })
    void a_urn_and_its_link_are_two_names_of_one_thing(String urn, String path) {
        var link = EpcUri.toDigitalLink(urn.trim());

        assertThat(link).hasValueSatisfying(uri -> assertThat(uri).startsWith("https://id.gs1.org/" + path.trim()));
        assertThat(EpcUri.toUrn(link.orElseThrow(), SEVEN)).hasValue(urn.trim());
        assertThat(EpcUri.canonical(link.orElseThrow())).isEqualTo(link);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "urn:epc:id:sgtin:69012.00000001.A", // a prefix of five
                "urn:epc:id:sgtin:6901234.00001.A", // a digit short
                "urn:epc:id:sgtin:6901234.000001.", // no serial
                "urn:epc:id:sgtin:6901234.000001.A/B", // unescaped
                "urn:epc:id:sgtin:6901234.000001.A%20B", // no blank in CSET 82
                "urn:epc:id:sgtin:6901234.000001.123456789012345678901",
                "urn:epc:id:sgln:6901234.00005",
                "urn:epc:id:cpi:6901234.mag.15", // small letters
                "urn:epc:id:cpi:6901234.MAG.X",
                "urn:epc:id:adi:W81X9C.3KL984PX1.2WMA52", // no GS1 key
                "urn:epc:idpat:sgtin:6901234.*.*", // all of a company has no link
                "urn:epc:class:sgtin:6901234.000001.A",
                "urn:epc:id:sgtin",
                "urn:uuid:7c1f",
                ""
            })
    void what_is_no_urn_of_a_gs1_key_has_no_link(String urn) {
        assertThat(EpcUri.toDigitalLink(urn)).isEmpty();
        assertThat(EpcUri.canonical(urn)).isEmpty();
    }

    @Test
    void a_link_is_canonical_without_host_query_variant_and_a_lot_beneath_a_serial() {
        var written = "https://brand.example/shop/gtin/6901234000016/cpv/2A/lot/BT%2d0042/ser/X1?17=280101#top";

        assertThat(EpcUri.canonical(written)).hasValue("https://id.gs1.org/01/06901234000016/21/X1");
    }

    @Test
    void a_link_of_an_unknown_company_has_no_urn() {
        var link = "https://id.gs1.org/01/04012345111118/21/987";

        assertThat(EpcUri.toUrn(link, CompanyPrefixes.KNOWN)).isEmpty();
        assertThat(EpcUri.toUrn(link, CompanyPrefixes.KNOWN.with(Map.of("4012345", 7))))
                .hasValue("urn:epc:id:sgtin:4012345.011111.987");
        assertThat(EpcUri.toUrn("https://id.gs1.org/01/06901234000016/21/A", CompanyPrefixes.KNOWN))
                .hasValue("urn:epc:id:sgtin:6901234.000001.A");
    }
}
