package io.ytterby.intelligence.casework.rest;

import io.ytterby.intelligence.casework.domain.LinkKind;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;

/** Reads the name of what a case points to. */
final class Refs {
    private Refs() {}

    /** @throws ProblemException 400 with the pointer if it is none of that kind */
    static String canonical(LinkKind kind, String ref, String pointer) {
        try {
            return kind.canonical(ref);
        } catch (IllegalArgumentException wrong) {
            throw new ProblemException(Problems.invalid(pointer, String.valueOf(wrong.getMessage())));
        }
    }
}
