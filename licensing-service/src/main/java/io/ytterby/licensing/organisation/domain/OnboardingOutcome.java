package io.ytterby.licensing.organisation.domain;

import io.ytterby.kernel.OrganisationId;
import java.util.UUID;

/** All that can come of asking to join, or of deciding on it. */
public sealed interface OnboardingOutcome {
    record Done(Onboarding onboarding) implements OnboardingOutcome {}

    record NoSuchOnboarding(UUID id) implements OnboardingOutcome {}

    /** It asked before, and the regulator has not decided. */
    record OpenAlready(OrganisationId organisation) implements OnboardingOutcome {}

    record RegisteredAlready(OrganisationId organisation) implements OnboardingOutcome {}

    record DecidedAlready(Onboarding onboarding) implements OnboardingOutcome {}

    record NumberWrong(NumberFault fault) implements OnboardingOutcome {}
}
