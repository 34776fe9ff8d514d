package io.ytterby.licensing.application.domain;

import io.ytterby.kernel.PersonId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An officer's advice on one target.
 *
 * @param department for which the officer speaks
 * @param reason why; officers read it
 * @param proviso the condition that the licence shall carry; null unless the kind is PROVISO
 * @param denialReasons codes of the list of denial reasons, with a refusal
 */
public record Advice(
        Target target,
        AdviceKind kind,
        Department department,
        String reason,
        @Nullable String proviso,
        List<String> denialReasons,
        PersonId adviser,
        int round,
        Instant givenAt) {
    public Advice {
        denialReasons = List.copyOf(denialReasons);
    }
}
