package io.ytterby.inspection.sample.domain;

import io.ytterby.kernel.PersonId;
import java.util.Locale;

/** An id written in other letters is the same person. */
final class Persons {
    private Persons() {}

    static boolean same(PersonId one, PersonId other) {
        return one.value().toLowerCase(Locale.ROOT).equals(other.value().toLowerCase(Locale.ROOT));
    }
}
