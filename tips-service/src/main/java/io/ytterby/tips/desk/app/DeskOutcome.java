package io.ytterby.tips.desk.app;

/** All that can come of what an officer does with a tip. */
public sealed interface DeskOutcome {
    record Done(Desk.Seen tip) implements DeskOutcome {}

    /** There is none, or this officer may not see it: the same answer. */
    record NoSuchTip() implements DeskOutcome {}

    /** It is closed. */
    record Closed() implements DeskOutcome {}

    /** Another person must do this, or nobody asked for it. */
    record NotByThisPerson() implements DeskOutcome {}

    /** A legal hold stands: nothing of it goes. */
    record UnderHold() implements DeskOutcome {}

    /** There is no hold of that id that stands. */
    record NoSuchHold() implements DeskOutcome {}

    /** Not one of these keys is one that may open this. */
    record NothingShared() implements DeskOutcome {}

    /** It is no such thing: field names it. */
    record Unfit(String pointer, String why) implements DeskOutcome {}
}
