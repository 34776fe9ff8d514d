package io.ytterby.tracking.query.domain;

import java.util.Arrays;

/** The kinds of names that EPCIS lists by themselves, with the parameter that finds the events of one. */
public enum NameKind {
    EVENT_TYPES("eventTypes", "eventType", ""),
    EPCS("epcs", "MATCH_anyEPC", ""),
    BIZ_STEPS("bizSteps", "EQ_bizStep", "step"),
    BIZ_LOCATIONS("bizLocations", "EQ_bizLocation", "loc"),
    READ_POINTS("readPoints", "EQ_readPoint", "rp"),
    DISPOSITIONS("dispositions", "EQ_disposition", "disp");

    private final String word;
    private final String parameter;
    private final String term;

    NameKind(String word, String parameter, String term) {
        this.word = word;
        this.parameter = parameter;
        this.term = term;
    }

    /** @param word as paths have it: {@code bizSteps} */
    public static NameKind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word.equals(word))
                .findFirst()
                .orElseThrow();
    }

    public String word() {
        return word;
    }

    public String parameter() {
        return parameter;
    }

    /** How the terms of events begin that name one: {@code step}. Empty where no single kind of term does. */
    public String term() {
        return term;
    }
}
