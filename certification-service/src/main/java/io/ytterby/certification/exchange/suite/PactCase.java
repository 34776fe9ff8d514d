package io.ytterby.certification.exchange.suite;

/**
 * A conformance case.
 *
 * @param number as PACT numbers it: {@code 14.A}
 * @param check what was wrong; empty if nothing was
 */
public record PactCase(String number, String name, Check check) {
    /** Plays a case. */
    @FunctionalInterface
    public interface Check {
        /** @return what was wrong; empty if nothing was */
        String play() throws InterruptedException;
    }
}
