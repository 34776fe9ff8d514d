package io.ytterby.embedded.demo;

import java.util.Map;

/** What the demo's exporter sells: neodymium magnets with dysprosium, for a car maker's motors. */
final class Goods {
    static final String EXPORTER = "chen.exporter";
    static final String PRODUCER = "lin.producer";
    static final String CUSTODIAN = "gao.custodian";
    static final String BUYER = "anna.buyer";
    static final String OTHER_BUYER = "erik.buyer";
    static final String OFFICER = "li.licensing";
    static final String COUNTERSIGNER = "zhao.countersigner";
    static final String REGULATOR = "qian.regulator";
    static final String CUSTOMS = "zhou.customs";
    static final String OTHER_CUSTOMS = "xu.customs";
    static final String ANALYST = "ma.lab";
    static final String AUDITOR = "guo.auditor";
    static final String CASE_OFFICER = "he.case";
    static final String OTHER_CASE_OFFICER = "shen.case";
    static final String LIST_EDITOR = "wu.list";

    static final String EXPORTER_ORG = "cn-baotou-re";
    static final String BUYER_ORG = "de-rheinwerk-auto";
    static final String HS_CODE = "8505111000";
    static final String CONTROL_CODE = "1C905.a";
    static final String GTIN = "06901234000016";

    /** 25 kg. */
    static final long LOT_MG = 25_000_000L;

    /** 60 kg: two lots and a bit. */
    static final long LICENCE_MG = 60_000_000L;

    static final Map<String, String> COMPOSITION =
            Map.of("Nd", "28.0", "Pr", "1.5", "Dy", "2.5", "Fe", "66.9", "B", "1.1");

    private Goods() {}

    static Map<String, Object> euro(long minor) {
        return Map.of("currency", "EUR", "minor", minor);
    }
}
