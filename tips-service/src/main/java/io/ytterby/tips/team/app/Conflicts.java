package io.ytterby.tips.team.app;

import java.util.Collection;
import java.util.Set;

/** Which firms a handler must not judge, as keyed hashes: who takes the table learns nobody's ties. */
public interface Conflicts {
    /** Takes the place of what this person declared before, and hides tips that name one of them from him. */
    void declare(String person, Set<byte[]> firms);

    int count(String person);

    /** Who has declared one of these. */
    Set<String> whoDeclared(Collection<byte[]> firms);
}
