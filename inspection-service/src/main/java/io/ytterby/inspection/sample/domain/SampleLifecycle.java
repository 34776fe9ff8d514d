package io.ytterby.inspection.sample.domain;

import static io.ytterby.inspection.sample.domain.SampleState.INVALID;
import static io.ytterby.inspection.sample.domain.SampleState.PUBLISHED;
import static io.ytterby.inspection.sample.domain.SampleState.RECEIVED;
import static io.ytterby.inspection.sample.domain.SampleState.REJECTED;
import static io.ytterby.inspection.sample.domain.SampleState.SAMPLE_DUE;
import static io.ytterby.inspection.sample.domain.SampleState.SAMPLE_REGISTERED;
import static io.ytterby.inspection.sample.domain.SampleState.TO_BE_VERIFIED;
import static io.ytterby.inspection.sample.domain.SampleState.VERIFIED;

import java.util.Optional;

/**
 * The state machine of a sample, in one place.
 *
 * <pre>
 *   sample_registered ──split──▶ sample_due ──receive──▶ received ──analyse──▶ to_be_verified ──verify──▶ verified ──publish──▶ published
 *                                                          ▲ │ (a second is due)      │                      │                    │
 *                                                          ├─┘                        │                      │                    │
 *                                                          └──────── retest ──────────┴──────────────────────┴────────────────────┘
 *   verified, published ──invalidate──▶ invalid       (and a retest copy is received)
 *   sample_registered ... to_be_verified ──reject──▶ rejected
 * </pre>
 */
public final class SampleLifecycle {
    private SampleLifecycle() {}

    /** @return empty if the verb is refused there */
    public static Optional<SampleState> leadsTo(SampleState from, SampleVerb verb) {
        boolean stands = from == VERIFIED || from == PUBLISHED;
        return switch (verb) {
            case SPLIT -> when(from == SAMPLE_REGISTERED, SAMPLE_DUE);
            case RECEIVE -> when(from == SAMPLE_DUE, RECEIVED);
            case ANALYSE -> when(from == RECEIVED, TO_BE_VERIFIED);
            case ANALYSE_FIRST -> when(from == RECEIVED, RECEIVED);
            case RETEST -> when(stands || from == TO_BE_VERIFIED, RECEIVED);
            case VERIFY -> when(from == TO_BE_VERIFIED, VERIFIED);
            case PUBLISH -> when(from == VERIFIED, PUBLISHED);
            case INVALIDATE -> when(stands, INVALID);
            case REJECT -> when(from.isOpen() && from != VERIFIED, REJECTED);
        };
    }

    private static Optional<SampleState> when(boolean allowed, SampleState next) {
        return allowed ? Optional.of(next) : Optional.empty();
    }
}
