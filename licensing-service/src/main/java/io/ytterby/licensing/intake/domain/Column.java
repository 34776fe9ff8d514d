package io.ytterby.licensing.intake.domain;

import java.util.Arrays;
import java.util.Optional;

/** The columns of the table, in the order of the template. Those of the application stand in its first row at least. */
public enum Column {
    APPLICATION("application", true, true, "A-1"),
    DESTINATION("destination", true, true, "DE"),
    END_USER_TYPE("endUserType", true, false, "civil"),
    END_USE("endUse", true, false, "Traction motors"),
    LICENCE_KIND("licenceKind", true, false, "INDIVIDUAL"),
    WANTED_FROM("wantedFrom", true, false, ""),
    WANTED_UNTIL("wantedUntil", true, false, ""),
    END_USER_ID("endUserId", true, false, "de-rheinwerk-auto"),
    END_USER_NAME("endUserName", true, false, ""),
    END_USER_COUNTRY("endUserCountry", true, false, ""),
    CONSIGNEE_ID("consigneeId", true, false, ""),
    CONSIGNEE_NAME("consigneeName", true, false, "Hafen Spedition"),
    CONSIGNEE_COUNTRY("consigneeCountry", true, false, "DE"),
    CONTROL_CODE("controlCode", false, true, "1C905.a"),
    HS_CODE("hsCode", false, true, "8505111000"),
    DESCRIPTION("description", false, true, "NdFeB magnets with dysprosium"),
    NET_MASS_MG("netMassMg", false, true, "500000000"),
    CURRENCY("currency", false, true, "EUR"),
    VALUE_MINOR("valueMinor", false, true, "4000000"),
    ITEM("item", false, false, "");

    private final String title;
    private final boolean ofApplication;
    private final boolean needed;
    private final String example;

    Column(String title, boolean ofApplication, boolean needed, String example) {
        this.title = title;
        this.ofApplication = ofApplication;
        this.needed = needed;
        this.example = example;
    }

    public String title() {
        return title;
    }

    /** Whether it says something of the whole application, not of one line of goods. */
    boolean isOfApplication() {
        return ofApplication;
    }

    /** Whether the table must have it. */
    boolean isNeeded() {
        return needed;
    }

    public String example() {
        return example;
    }

    static Optional<Column> titled(String title) {
        return Arrays.stream(values())
                .filter(column -> column.title.equalsIgnoreCase(title.strip()))
                .findFirst();
    }
}
