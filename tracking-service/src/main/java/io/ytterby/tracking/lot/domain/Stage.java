package io.ytterby.tracking.lot.domain;

/** How far goods are on the way from the ground to the magnet. */
public enum Stage {
    /** Weighed, but without gram codes: at a grade of a few per cent they would name mostly rock. */
    ORE,
    CONCENTRATE,
    OXIDE,
    SALT,
    METAL,
    ALLOY,
    MAGNET,
    COMPONENT,
    SCRAP;

    /** Whether each gram of it gets a code. */
    public boolean isCoded() {
        return this != ORE;
    }
}
