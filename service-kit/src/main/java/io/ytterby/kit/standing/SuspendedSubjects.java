package io.ytterby.kit.standing;

import io.ytterby.kit.identity.PresentedToken;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The persons and clients whose tokens are refused, in this process's memory: asked with each call, of no table. */
@Singleton
public class SuspendedSubjects {
    private final Map<String, Told> known = new ConcurrentHashMap<>();

    private record Told(long version, boolean suspended) {}

    /** Whether the person or the program that the token names is suspended. */
    public boolean has(PresentedToken token) {
        return has(token.actor().person().value()) || has(token.client());
    }

    public boolean has(String subject) {
        var told = known.get(subject);
        return told != null && told.suspended();
    }

    /** @return whether that is news; an older state that comes again is not */
    public boolean tell(String subject, long version, boolean suspended) {
        var before = known.get(subject);
        if (before != null && before.version() >= version) return false;
        known.put(subject, new Told(version, suspended));
        return true;
    }

    Set<String> all() {
        var suspended = new TreeSet<String>();
        known.forEach((subject, told) -> {
            if (told.suspended()) suspended.add(subject);
        });
        return suspended;
    }
}
