package io.ytterby.licensing.application.domain;

import java.util.List;

/**
 * How a case ends.
 *
 * @param denials of a refusal, at least one; else none
 */
public record Decision(Kind kind, List<Denial> denials) {
    /** The three ways to end a case by decision. */
    public enum Kind {
        APPROVE(Step.APPROVE),
        REFUSE(Step.REFUSE),
        NO_LICENCE_REQUIRED(Step.FIND_NO_LICENCE_REQUIRED);

        private final Step step;

        Kind(Step step) {
            this.step = step;
        }

        public Step step() {
            return step;
        }
    }

    /**
     * A ground of a refusal.
     *
     * @param code of the list of denial reasons
     * @param text what the exporter reads
     */
    public record Denial(String code, String text) {}

    public Decision {
        denials = List.copyOf(denials);
    }
}
