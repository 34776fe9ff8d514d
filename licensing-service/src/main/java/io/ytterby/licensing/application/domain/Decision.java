package io.ytterby.licensing.application.domain;

import java.util.List;

/**
 * How a case ends.
 *
 * @param reasons of a refusal, at least one; else free
 */
public record Decision(Kind kind, List<String> reasons) {
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

    public Decision {
        reasons = List.copyOf(reasons);
    }
}
