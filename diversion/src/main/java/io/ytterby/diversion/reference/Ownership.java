package io.ytterby.diversion.reference;

import java.time.LocalDate;

/** One firm holds a share of another. */
public record Ownership(String owner, String owned, double share, LocalDate from, Basis basis) {
    public enum Basis {
        VERIFIED,
        SUGGESTED
    }
}
