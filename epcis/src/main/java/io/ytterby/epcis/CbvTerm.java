package io.ytterby.epcis;

import java.util.List;
import java.util.Optional;

/**
 * The vocabularies of CBV 2.0 and of the GS1 Web vocabulary that events use, each with its three spellings: the bare word of JSON,
 * the Web URI, and the URN of version 1 where there was one.
 */
public enum CbvTerm {
    /** {@code shipping}. */
    BIZ_STEP("https://ref.gs1.org/cbv/BizStep-", "urn:epcglobal:cbv:bizstep:", "bizStep"),
    /** {@code in_transit}. */
    DISPOSITION("https://ref.gs1.org/cbv/Disp-", "urn:epcglobal:cbv:disp:", "disposition"),
    /** {@code po}. */
    BIZ_TRANSACTION_TYPE("https://ref.gs1.org/cbv/BTT-", "urn:epcglobal:cbv:btt:", "bizTransaction-type"),
    /** {@code owning_party}. */
    SOURCE_DESTINATION_TYPE("https://ref.gs1.org/cbv/SDT-", "urn:epcglobal:cbv:sdt:", "source-dest-type"),
    /** {@code did_not_occur}. */
    ERROR_REASON("https://ref.gs1.org/cbv/ER-", "urn:epcglobal:cbv:er:", "error-reason"),
    /** {@code x}. */
    COMPONENT("https://ref.gs1.org/cbv/Comp-", "", "component"),
    /** {@code Temperature}. */
    MEASUREMENT("https://gs1.org/voc/", "", "measurementType"),
    /** {@code ALARM_CONDITION}. */
    ALERT("https://gs1.org/voc/", "", "sensorAlertType");

    private static final String WWW = "https://www.gs1.org/voc/";
    private static final List<String> CURIES = List.of("cbv:", "gs1:");

    private final String uri;
    private final String urn;
    private final String definition;

    CbvTerm(String uri, String urn, String definition) {
        this.uri = uri;
        this.urn = urn;
        this.definition = definition;
    }

    /** The name of the schema's definition that lists the bare words. */
    String definition() {
        return definition;
    }

    /** The bare word of a value in any spelling, if the standard has that word; else the value as it is. */
    public String bare(String value) {
        if (value.indexOf(':') < 0) {
            return value;
        }
        return word(value).filter(word -> CbvWords.has(this, word)).orElse(value);
    }

    private Optional<String> word(String value) {
        if (value.startsWith(uri)) {
            return Optional.of(value.substring(uri.length()));
        }
        if (!urn.isEmpty() && value.startsWith(urn)) {
            return Optional.of(value.substring(urn.length()));
        }
        if (uri.endsWith("/voc/") && value.startsWith(WWW)) {
            return Optional.of(value.substring(WWW.length()));
        }
        for (var curie : CURIES) {
            if (value.startsWith(curie)) {
                return word((curie.equals("cbv:") ? "https://ref.gs1.org/cbv/" : "https://gs1.org/voc/")
                        + value.substring(curie.length()));
            }
        }
        return Optional.empty();
    }

    /** The Web URI of a bare word of the standard; every other value as it is. */
    public String uri(String value) {
        return CbvWords.has(this, value) ? uri + value : value;
    }

    /** The URN of a bare word, or its Web URI where CBV 1 had no URN; every other value as it is. */
    public String urn(String value) {
        return CbvWords.has(this, value) && !urn.isEmpty() ? urn + value : uri(value);
    }
}
