package io.ytterby.licensing.controllist.domain;

/** How sure we are of a statement of the law: read in a public source, read in part, or remembered and to be verified. */
public enum Confidence {
    FOUND,
    PARTIAL,
    MEMORY;

    /** The less sure of both: what rests on two texts is no surer than either. */
    public Confidence orLess(Confidence other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
