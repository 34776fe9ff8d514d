package io.ytterby.licensing.organisation.app;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kit.fault.CrashPoint;
import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.organisation.app.RegistryDesk.Note;
import io.ytterby.licensing.organisation.domain.Freeze;
import io.ytterby.licensing.organisation.domain.FreezeOutcome;
import io.ytterby.licensing.organisation.domain.FreezeOutcome.Done;
import io.ytterby.licensing.organisation.domain.FreezeOutcome.IsAuthority;
import io.ytterby.licensing.organisation.domain.FreezeOutcome.NoSuchOrganisation;
import io.ytterby.licensing.organisation.domain.FreezeOutcome.StandsSo;
import io.ytterby.licensing.organisation.domain.Organisation;
import io.ytterby.licensing.organisation.domain.Organisation.Status;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The regulator's incident switch. From the commit on no token of the organisation is taken; licences that name it follow
 * in the same transaction if they are few, else in batches that go on after any crash.
 */
@ApplicationScoped
public class FreezeOrganisation {
    private final Organisations organisations;
    private final Freezes freezes;
    private final FollowFreeze follow;
    private final RegistryDesk desk;
    private final Clock clock;

    FreezeOrganisation(
            Organisations organisations, Freezes freezes, FollowFreeze follow, RegistryDesk desk, Clock clock) {
        this.organisations = organisations;
        this.freezes = freezes;
        this.follow = follow;
        this.desk = desk;
        this.clock = clock;
    }

    /** @param incident the regulator's number of what happened */
    @Transactional
    public FreezeOutcome freeze(OrganisationId id, String reason, @Nullable String incident, Actor regulator) {
        return step(id, Status.ACTIVE, found -> {
            var freeze = Freeze.begun(UUID.randomUUID(), id, reason, incident, clock.instant(), regulator.person());
            freezes.add(freeze);
            var frozen = desk.file(found.standing(Status.FROZEN), "frozen", note(freeze, reason), regulator);
            var followed = follow.first(freeze, regulator);
            CrashPoint.reached("organisation.frozen");
            return new Done(frozen, followed);
        });
    }

    /** Lifts exactly the grounds that this freeze has placed. */
    @Transactional
    public FreezeOutcome thaw(OrganisationId id, String reason, Actor regulator) {
        return step(id, Status.FROZEN, found -> {
            var freeze = freezes.current(id)
                    .orElseThrow(() -> new IllegalStateException(id + " is frozen without a freeze"))
                    .thawed(new Freeze.Thaw(clock.instant(), regulator.person(), reason));
            freezes.save(freeze);
            var thawed = desk.file(found.standing(Status.ACTIVE), "thawed", note(freeze, reason), regulator);
            return new Done(thawed, follow.first(freeze, regulator));
        });
    }

    private FreezeOutcome step(OrganisationId id, Status from, Function<Organisation, FreezeOutcome> step) {
        var claimed = organisations.claim(id);
        if (claimed.isEmpty()) return new NoSuchOrganisation(id);
        var found = claimed.get();
        if (found.kind() == OrganisationKind.AUTHORITY) return new IsAuthority(id);
        return found.status() == from ? step.apply(found) : new StandsSo(id, found.status());
    }

    private static Note note(Freeze freeze, String reason) {
        Map<String, Object> detail = new LinkedHashMap<>(Map.of("freeze", freeze.id(), "reason", reason));
        var incident = freeze.incident();
        if (incident != null) detail.put("incident", incident);
        return new Note(reason, incident, detail);
    }
}
