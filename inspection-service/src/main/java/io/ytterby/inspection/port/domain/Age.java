package io.ytterby.inspection.port.domain;

import java.util.Arrays;

/** For how many whole days goods have waited. */
public enum Age {
    UP_TO_2("0-2", 0),
    UP_TO_5("3-5", 3),
    UP_TO_10("6-10", 6),
    UP_TO_30("11-30", 11),
    OVER_30(">30", 31);

    private final String label;
    private final long fromDays;

    Age(String label, long fromDays) {
        this.label = label;
        this.fromDays = fromDays;
    }

    public String label() {
        return label;
    }

    public static Age ofDays(long days) {
        return Arrays.stream(values())
                .filter(age -> days >= age.fromDays)
                .reduce((younger, older) -> older)
                .orElse(UP_TO_2);
    }
}
