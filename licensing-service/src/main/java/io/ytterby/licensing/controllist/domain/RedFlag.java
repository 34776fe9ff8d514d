package io.ytterby.licensing.controllist.domain;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A pattern of diversion seen before. It changes no decision; it makes a person look. */
public record RedFlag(
        String id,
        String words,
        List<Condition> when,
        @Nullable InstrumentId whileInForce,
        Set<String> flags,
        Confidence confidence) {}
