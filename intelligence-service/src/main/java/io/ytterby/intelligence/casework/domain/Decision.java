package io.ytterby.intelligence.casework.domain;

import java.util.List;
import java.util.Set;

/** What comes of a wish: something to be recorded, or why not. */
public sealed interface Decision {
    record Allowed(CaseEvent event) implements Decision {}

    /** Why not. */
    sealed interface Refused extends Decision {}

    record WrongMove(CaseStatus from, Set<CaseStatus> next) implements Refused {
        public WrongMove {
            next = Set.copyOf(next);
        }
    }

    /** It is closed: open it again first. */
    record Closed() implements Refused {}

    record ConclusionNeeded() implements Refused {}

    /** Only a move to CLOSED has one. */
    record ConclusionTooEarly() implements Refused {}

    record TasksOpen(List<String> titles) implements Refused {
        public TasksOpen {
            titles = List.copyOf(titles);
        }
    }

    /** Nobody goes out because of one tip alone. */
    record TipAlone() implements Refused {}

    record UnderHold() implements Refused {}

    /** Another person must do this. */
    record SamePerson() implements Refused {}

    /** @param what {@code task}, {@code hold}, {@code link} */
    record NoSuch(String what) implements Refused {}

    /** It is done already, or over. */
    record Settled(String what) implements Refused {}

    /** @param most how many a case takes */
    record TooMany(String what, int most) implements Refused {}

    /** It is linked already. */
    record LinkedAlready() implements Refused {}
}
