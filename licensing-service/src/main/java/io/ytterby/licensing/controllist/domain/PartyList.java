package io.ytterby.licensing.controllist.domain;

/** The list of the authority on which a party stands, from harmless to worst. */
public enum PartyList {
    NONE,
    WATCH_LIST,
    CONTROL_LIST;

    public PartyList orWorse(PartyList other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
