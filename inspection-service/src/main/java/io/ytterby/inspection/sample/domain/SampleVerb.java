package io.ytterby.inspection.sample.domain;

/** What may be done with a sample. */
public enum SampleVerb {
    SPLIT,
    RECEIVE,
    /** An analysis that leaves nothing to wait for. */
    ANALYSE,
    /** An analysis after which a second one is due. */
    ANALYSE_FIRST,
    RETEST,
    VERIFY,
    PUBLISH,
    INVALIDATE,
    REJECT
}
