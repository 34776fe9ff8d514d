package io.ytterby.certification.scheme.domain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All versions of all schemes that this build knows. */
public final class Schemes {
    private final Map<String, Scheme> all;

    /** @throws IllegalArgumentException if two have the same key, or two versions of one are in force on the same day */
    public Schemes(List<Scheme> schemes) {
        all = new LinkedHashMap<>();
        for (var scheme : schemes)
            if (all.put(scheme.key().toString(), scheme) != null)
                throw new IllegalArgumentException(scheme.key() + " is there twice");
        for (var one : schemes)
            for (var other : schemes)
                if (!one.key().equals(other.key())
                        && one.key().id().equals(other.key().id())
                        && one.inForceOn(other.inForceFrom()))
                    throw new IllegalArgumentException(one.key() + " and " + other.key() + " are in force at once");
    }

    public List<Scheme> all() {
        return List.copyOf(all.values());
    }

    public Optional<Scheme> of(SchemeKey key) {
        return Optional.ofNullable(all.get(key.toString()));
    }

    /** Whether any version of it is known. */
    public boolean knows(String id) {
        return all.values().stream().anyMatch(scheme -> scheme.key().id().equals(id));
    }

    /** The version that holds on a day. */
    public Optional<Scheme> inForce(String id, LocalDate day) {
        return all.values().stream()
                .filter(scheme -> scheme.key().id().equals(id) && scheme.inForceOn(day))
                .findFirst();
    }
}
