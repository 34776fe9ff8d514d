package io.ytterby.inspection.evidence.domain;

/** What an entry of a case's chain tells of. */
public enum EvidenceKind {
    /** What an instrument wrote, byte for byte. */
    RAW_FILE,
    /** What the analysis of a measurement came to. */
    VERDICT,
    /** What a person found, verified or took back. */
    RESULT,
    HOLD,
    SAMPLE,
    /** A hand-over of a sample or of one of its halves. */
    CUSTODY,
    RELEASE,
    /** A photograph or a paper. */
    DOCUMENT,
    /** What a person says. */
    STATEMENT
}
