package io.ytterby.inspection.sample.domain;

/** What is sealed by itself: the sample as it was taken, then half A for the test and half B, the counter-sample. */
public enum Part {
    WHOLE,
    A,
    B
}
