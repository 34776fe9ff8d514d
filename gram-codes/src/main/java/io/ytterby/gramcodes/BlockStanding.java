package io.ytterby.gramcodes;

/** How a block stands with those who verify its codes. */
public enum BlockStanding {
    /** Its key is kept, and its codes count. */
    SOUND,
    /**
     * Others have its key. A verifier that has nothing but the key can tell a wrong code still, and never a right one: it
     * answers {@link Verdict#WELL_FORMED_NOT_CHECKED}. A platform that can ask the custody as well may hold the block as
     * {@link #SOUND} and let the custody decide.
     */
    KEY_EXPOSED,
    /** Its codes have been withdrawn. */
    REVOKED
}
