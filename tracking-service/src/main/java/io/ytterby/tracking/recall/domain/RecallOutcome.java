package io.ytterby.tracking.recall.domain;

/** All that can come of opening or closing a recall. */
public sealed interface RecallOutcome {
    record Done(Recall recall) implements RecallOutcome {}

    /** There is no such lot, operation or recall. */
    record Absent(String what, String id) implements RecallOutcome {}

    /** These grams are in no block, or in more than one. */
    record GramsNotInOneBlock(String grams) implements RecallOutcome {}

    record AlreadyClosed(Recall recall) implements RecallOutcome {}
}
