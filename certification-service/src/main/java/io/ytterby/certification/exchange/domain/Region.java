package io.ytterby.certification.exchange.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The regions of the United Nations' M49 that PACT's data model knows, with their countries. */
public enum Region {
    AFRICA("Africa", null, ""),
    AMERICAS("Americas", null, ""),
    ASIA("Asia", null, ""),
    EUROPE("Europe", null, ""),
    OCEANIA("Oceania", null, ""),
    AUSTRALIA_AND_NEW_ZEALAND("Australia and New Zealand", OCEANIA, "AU CC CX HM NF NZ"),
    CENTRAL_ASIA("Central Asia", ASIA, "KG KZ TJ TM UZ"),
    EASTERN_ASIA("Eastern Asia", ASIA, "CN HK JP KP KR MN MO TW"),
    EASTERN_EUROPE("Eastern Europe", EUROPE, "BG BY CZ HU MD PL RO RU SK UA"),
    LATIN_AMERICA(
            "Latin America and the Caribbean",
            AMERICAS,
            "AG AI AR AW BB BL BO BQ BR BS BV BZ CL CO CR CU CW DM DO EC FK GD GF GP GS GT GY HN HT JM KN KY "
                    + "LC MF MQ MS MX NI PA PE PR PY SR SV SX TC TT UY VC VE VG VI"),
    MELANESIA("Melanesia", OCEANIA, "FJ NC PG SB VU"),
    MICRONESIA("Micronesia", OCEANIA, "FM GU KI MH MP NR PW UM"),
    NORTHERN_AFRICA("Northern Africa", AFRICA, "DZ EG EH LY MA SD TN"),
    NORTHERN_AMERICA("Northern America", AMERICAS, "BM CA GL PM US"),
    NORTHERN_EUROPE("Northern Europe", EUROPE, "AX DK EE FI FO GB GG IE IM IS JE LT LV NO SE SJ"),
    POLYNESIA("Polynesia", OCEANIA, "AS CK NU PF PN TK TO TV WF WS"),
    SOUTH_EASTERN_ASIA("South-eastern Asia", ASIA, "BN ID KH LA MM MY PH SG TH TL VN"),
    SOUTHERN_ASIA("Southern Asia", ASIA, "AF BD BT IN IR LK MV NP PK"),
    SOUTHERN_EUROPE("Southern Europe", EUROPE, "AD AL BA ES GI GR HR IT ME MK MT PT RS SI SM VA"),
    SUB_SAHARAN_AFRICA(
            "Sub-Saharan Africa",
            AFRICA,
            "AO BF BI BJ BW CD CF CG CI CM CV DJ ER ET GA GH GM GN GQ GW IO KE KM LR LS MG ML MR MU MW MZ NA "
                    + "NE NG RE RW SC SH SL SN SO SS ST SZ TD TF TG TZ UG YT ZA ZM ZW"),
    WESTERN_ASIA("Western Asia", ASIA, "AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE"),
    WESTERN_EUROPE("Western Europe", EUROPE, "AT BE CH DE FR LI LU MC NL");

    private final String spelt;
    private final @Nullable Region within;
    private final String countries;

    Region(String spelt, @Nullable Region within, String countries) {
        this.spelt = spelt;
        this.within = within;
        this.countries = countries;
    }

    public String spelt() {
        return spelt;
    }

    /** The continent it lies in; empty if it is one. */
    public Optional<Region> continent() {
        return Optional.ofNullable(within);
    }

    public static Optional<Region> spelt(String word) {
        return Arrays.stream(values())
                .filter(region -> region.spelt.equals(word))
                .findFirst();
    }

    /** @param country two capital letters */
    public static Optional<Region> of(String country) {
        return Arrays.stream(values())
                .filter(region -> List.of(region.countries.split(" ", -1)).contains(country))
                .findFirst();
    }
}
