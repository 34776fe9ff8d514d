package io.ytterby.inspection.selectivity.domain;

import java.util.Set;

/** One thing that a rule asks. All of a rule's conditions must hold for one and the same line. */
public sealed interface Condition {
    /** A text that is one of these. */
    record OneOf(Fact fact, Set<String> values) implements Condition {}

    /** A text that begins with one of these. */
    record StartsWith(Fact fact, Set<String> prefixes) implements Condition {}

    /** A text that is on a watch list of the profile; tariff codes begin with an entry of it. */
    record OnList(Fact fact, String list) implements Condition {}

    /** A number that is not less. */
    record AtLeast(Fact fact, long limit) implements Condition {}

    /** A number that is less. */
    record Below(Fact fact, long limit) implements Condition {}

    /** A plain yes. */
    record Holds(Fact fact) implements Condition {}

    /** The opposite. */
    record Not(Condition condition) implements Condition {}
}
