package io.ytterby.kernel;

import java.util.Set;

/** The roles a token may carry, as its {@code groups} claim spells them. What each may do: docs/guide/roles.md. */
public final class Roles {
    public static final String EXPORTER = "exporter";
    public static final String LICENSING_OFFICER = "licensing-officer";
    public static final String COUNTERSIGNER = "countersigner";
    public static final String REGULATOR = "regulator";
    public static final String PRODUCER = "producer";
    public static final String CUSTODIAN = "custodian";
    public static final String CUSTOMS_OFFICER = "customs-officer";
    public static final String LAB_ANALYST = "lab-analyst";
    public static final String CERTIFIER = "certifier";
    public static final String BUYER = "buyer";
    public static final String CASE_OFFICER = "case-officer";
    public static final String LIST_EDITOR = "list-editor";
    public static final String AUDITOR = "auditor";
    public static final String OPERATOR = "operator";

    public static final Set<String> ALL = Set.of(
            EXPORTER,
            LICENSING_OFFICER,
            COUNTERSIGNER,
            REGULATOR,
            PRODUCER,
            CUSTODIAN,
            CUSTOMS_OFFICER,
            LAB_ANALYST,
            CERTIFIER,
            BUYER,
            CASE_OFFICER,
            LIST_EDITOR,
            AUDITOR,
            OPERATOR);

    private Roles() {}
}
