package io.ytterby.tracking.intake.domain;

import java.util.Locale;

/** The columns of a table of lots, in any order; all of them are needed. */
public enum LotColumn {
    GTIN("gtin"),
    LOT_NUMBER("lotNumber"),
    STAGE("stage"),
    MASS_MG("massMg"),
    COMPOSITION("composition"),
    PLACE("place"),
    SOURCE_KIND("sourceKind"),
    SOURCE_REFERENCE("sourceReference");

    private final String title;

    LotColumn(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    boolean isTitled(String text) {
        return title.toLowerCase(Locale.ROOT).equals(text.strip().toLowerCase(Locale.ROOT));
    }
}
