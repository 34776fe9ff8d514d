package io.ytterby.k8s.journey;

import java.util.concurrent.Callable;

/**
 * Something that operators expect, by a name that {@code --only} takes.
 *
 * @param says what holds if it is met
 * @param needed whether all others are pointless without it
 */
record Expectation(String name, String says, boolean needed, Callable<Verdict> play) {
    static Expectation of(String name, String says, Callable<Verdict> play) {
        return new Expectation(name, says, false, play);
    }

    static Expectation needed(String name, String says, Callable<Verdict> play) {
        return new Expectation(name, says, true, play);
    }
}
