package io.ytterby.licensing.controllist.domain;

/** How sure we are of a statement of the law: read in a public source, read in part, or remembered and to be verified. */
public enum Confidence {
    FOUND,
    PARTIAL,
    MEMORY
}
