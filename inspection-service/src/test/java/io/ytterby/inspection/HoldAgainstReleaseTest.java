package io.ytterby.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.inspection.hold.app.MoveHold;
import io.ytterby.inspection.hold.app.PlaceHold;
import io.ytterby.inspection.hold.domain.HoldGround;
import io.ytterby.inspection.release.app.DecideRelease;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.PersonId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Actor;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class HoldAgainstReleaseTest {
    private static final int ROUNDS = Integer.getInteger("soak.hold-release", 300);
    private static final Actor FIRST = officer("zhao.ming");
    private static final Actor SECOND = officer("sun.lei");

    @Inject
    Customs customs;

    @Inject
    Neighbours neighbours;

    @Inject
    PlaceHold placeHold;

    @Inject
    MoveHold moveHold;

    @Inject
    DecideRelease decideRelease;

    @Inject
    Jdbi jdbi;

    @Test
    void whoever_is_first_goods_under_a_hold_are_never_released() throws Exception {
        var id = DeclarationId.of(customs.reserved().id());
        var random = new Random(17);
        var released = new ArrayList<Boolean>();

        try (var officers = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < ROUNDS; round++) {
                neighbours.licensingIsHeard();
                var both = AtOnce.both(officers, random.nextInt(2_000), () -> hold(id), () -> release(id));
                released.add(both.get(1) instanceof DecideRelease.Outcome.Released);
                var hold = ((PlaceHold.Outcome.Placed) both.get(0)).hold();
                assertThat(statusOf(id))
                        .as("round %d: a hold always wins", round)
                        .isEqualTo("UNDER_CONTROL 1");
                assertThat(moveHold.lift(FIRST, hold.id(), "Next round")).isInstanceOf(MoveHold.Outcome.Moved.class);
            }
        }

        assertThat(released).as("both orders were seen").contains(true, false);
    }

    private PlaceHold.Outcome hold(DeclarationId id) {
        return placeHold.place(FIRST, id, new HoldGround("SUSPICION"), "The seals do not match", null);
    }

    private DecideRelease.Outcome release(DeclarationId id) {
        return decideRelease.decide(SECOND, id);
    }

    private String statusOf(DeclarationId id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT status || ' ' || open_holds FROM declaration WHERE id = :id")
                        .bind("id", id.value())
                        .mapTo(String.class)
                        .one());
    }

    private static Actor officer(String name) {
        return new Actor(
                new PersonId(name),
                new OrganisationId("cn-gacc"),
                OrganisationKind.AUTHORITY,
                Set.of(Roles.CUSTOMS_OFFICER));
    }
}
