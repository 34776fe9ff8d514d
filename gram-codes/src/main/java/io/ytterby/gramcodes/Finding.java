package io.ytterby.gramcodes;

/**
 * What a verifier has found out about a code: finer than the {@link Verdict}, for those who may know more. Who asks without
 * a name is told the verdict only, lest a forger learn which part to mend.
 */
public enum Finding {
    /** The key holder made this code, and its block stands. */
    SOUND(Verdict.AUTHENTIC),
    /** The key holder made it and has since withdrawn its block, or this part of it. */
    WITHDRAWN(Verdict.REVOKED),
    /** It fits the block's key; but others have that key too, so they may have made it as well. */
    KEY_EXPOSED(Verdict.WELL_FORMED_NOT_CHECKED),
    /** Who asks has no key for this gram. */
    NO_KEY(Verdict.WELL_FORMED_NOT_CHECKED),
    /** No block has this gram. */
    NO_BLOCK(Verdict.FORGED),
    /** The gram lies outside the block that it would have to be of. */
    OUT_OF_RANGE(Verdict.FORGED),
    /** The epoch symbol is not that of the gram's block. */
    WRONG_EPOCH(Verdict.FORGED),
    /** The tag is not the one that the block's key makes. */
    WRONG_TAG(Verdict.FORGED),
    /** The code is right, but the label names another trade item than its block. */
    WRONG_ITEM(Verdict.FORGED),
    /** It is no gram code. */
    MALFORMED(Verdict.MALFORMED);

    private final Verdict verdict;

    Finding(Verdict verdict) {
        this.verdict = verdict;
    }

    /** What may be said of it to everybody. */
    public Verdict verdict() {
        return verdict;
    }
}
