package io.ytterby.k8s.journey;

/** What became of an expectation. */
sealed interface Verdict {
    /** @param detail what was measured or counted */
    record Held(String detail) implements Verdict {}

    /** @param why what was seen instead */
    record Broken(String why) implements Verdict {}

    /** @param reason what this cluster or overlay lacks */
    record Skipped(String reason) implements Verdict {}

    static Verdict held(String detail) {
        return new Held(detail);
    }

    static Verdict broken(String why) {
        return new Broken(why);
    }

    static Verdict skipped(String reason) {
        return new Skipped(reason);
    }
}
