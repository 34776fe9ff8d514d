package io.ytterby.licensing.organisation.app;

import io.ytterby.kernel.CountryCode;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.licensing.organisation.domain.Identifier;
import io.ytterby.licensing.organisation.domain.Onboarding;
import io.ytterby.licensing.organisation.domain.OnboardingOutcome;
import io.ytterby.licensing.organisation.domain.OnboardingOutcome.DecidedAlready;
import io.ytterby.licensing.organisation.domain.OnboardingOutcome.Done;
import io.ytterby.licensing.organisation.domain.OnboardingOutcome.NoSuchOnboarding;
import io.ytterby.licensing.organisation.domain.OnboardingOutcome.NumberWrong;
import io.ytterby.licensing.organisation.domain.OnboardingOutcome.OpenAlready;
import io.ytterby.licensing.organisation.domain.OnboardingOutcome.RegisteredAlready;
import io.ytterby.licensing.organisation.domain.RegisterOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A company asks to be on the registry, and a regulator says yes or no: yes registers it in the same transaction. */
@ApplicationScoped
public class OnboardOrganisation {
    private final Organisations organisations;
    private final Onboardings onboardings;
    private final CheckNumbers check;
    private final RegisterOrganisation register;
    private final Journal journal;
    private final Clock clock;

    OnboardOrganisation(
            Organisations organisations,
            Onboardings onboardings,
            CheckNumbers check,
            RegisterOrganisation register,
            Journal journal,
            Clock clock) {
        this.organisations = organisations;
        this.onboardings = onboardings;
        this.check = check;
        this.register = register;
        this.journal = journal;
        this.clock = clock;
    }

    /** For the actor's own organisation. */
    @Transactional
    public OnboardingOutcome ask(String name, CountryCode country, List<Identifier> identifiers, Actor actor) {
        var id = actor.organisation();
        if (organisations.lookUp(id).isPresent()) return new RegisteredAlready(id);
        if (onboardings.hasOpen(id)) return new OpenAlready(id);
        var fault = check.fault(id, identifiers);
        if (fault.isPresent()) return new NumberWrong(fault.get());
        var asked = new Onboarding(
                UUID.randomUUID(), id, name, country, identifiers, clock.instant(), actor.person(), null);
        onboardings.add(asked);
        journal.write(new Change(actor, "onboarding.asked", "onboarding/" + asked.id(), asked));
        return new Done(asked);
    }

    @Transactional
    public OnboardingOutcome decide(UUID id, boolean approve, String reason, Actor regulator) {
        var claimed = onboardings.claim(id);
        if (claimed.isEmpty()) return new NoSuchOnboarding(id);
        var open = claimed.get();
        if (open.status() != Onboarding.Status.OPEN) return new DecidedAlready(open);
        if (approve) {
            var refused = refusal(register.register(open.toOrganisation(), regulator));
            if (refused != null) return refused;
        }
        var decided = open.decided(new Onboarding.Decision(approve, clock.instant(), regulator.person(), reason));
        onboardings.decide(decided);
        journal.write(new Change(
                regulator, approve ? "onboarding.approved" : "onboarding.rejected", "onboarding/" + id, decided));
        return new Done(decided);
    }

    private static @Nullable OnboardingOutcome refusal(RegisterOutcome outcome) {
        return switch (outcome) {
            case RegisterOutcome.Registered _ -> null;
            case RegisterOutcome.IdTaken(var id) -> new RegisteredAlready(id);
            case RegisterOutcome.NumberWrong(var fault) -> new NumberWrong(fault);
        };
    }

    /** Empty also for another organisation's. */
    @Transactional
    public Optional<Onboarding> read(UUID id, Actor reader) {
        return onboardings
                .lookUp(id)
                .filter(found -> reader.isAuthority() || reader.organisation().equals(found.organisation()));
    }

    /** @param after the last id of the page before */
    @Transactional
    public List<Onboarding> list(@Nullable UUID after, int most, Actor reader) {
        return onboardings.list(reader.isAuthority() ? null : reader.organisation(), after, most);
    }
}
