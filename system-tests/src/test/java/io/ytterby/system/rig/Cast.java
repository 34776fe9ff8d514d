package io.ytterby.system.rig;

/** The demo people who act in these tests, and what they sell. */
public final class Cast {
    public static final String EXPORTER = "chen.exporter";
    public static final String PRODUCER = "lin.producer";
    public static final String BUYER = "anna.buyer";
    public static final String CUSTOMS = "zhou.customs";
    public static final String ANALYST = "ma.lab";
    public static final String REGULATOR = "qian.regulator";
    public static final String AUDITOR = "guo.auditor";
    public static final String EXPORTER_ORG = "cn-baotou-re";
    public static final String BUYER_ORG = "de-rheinwerk-auto";
    public static final String HS_CODE = "8505111000";
    public static final String GTIN = "06901234000016";

    private Cast() {}
}
