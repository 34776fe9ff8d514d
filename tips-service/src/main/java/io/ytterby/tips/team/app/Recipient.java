package io.ytterby.tips.team.app;

import io.ytterby.tipbox.seal.TeamKey;

/** A key that is good now, and whose it is. */
public record Recipient(String person, Purpose purpose, TeamKey key) {
    /** What somebody's keys are for. A person has one for ever. */
    public enum Purpose {
        /** Reads what was handed in. */
        CASE,
        /** Holds the other half of identities, and reads no tip. */
        CUSTODY
    }
}
