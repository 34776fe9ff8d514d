package io.ytterby.licensing.clock.domain;

/**
 * How long a case took, or has taken so far.
 *
 * @param days working days since it was submitted
 * @param decided false: it was still open when it was last seen (a withdrawn case too), which says only "longer than that"
 */
public record Lifetime(int days, boolean decided) {
    public Lifetime {
        if (days < 0) throw new IllegalArgumentException("a case cannot have taken " + days + " days");
    }
}
