package io.ytterby.licensing.screening;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.PersonId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.screening.app.LoadList;
import io.ytterby.licensing.screening.app.ScreenWaitingCases;
import io.ytterby.licensing.screening.app.ScreenedCases;
import io.ytterby.licensing.screening.app.ScreeningLists.Announcement;
import io.ytterby.licensing.screening.app.ScreeningLists.Part;
import io.ytterby.licensing.screening.data.ListFormat;
import io.ytterby.licensing.screening.domain.CaseHit;
import io.ytterby.licensing.screening.domain.ListId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** A list and a hit for tests that need one and do not care which. */
@ApplicationScoped
public class ThingsToScreen {
    public static final String LIST = "matrix-list";

    private static final Actor EDITOR = new Actor(
            new PersonId("fang.rui"),
            new OrganisationId("cn-mofcom"),
            OrganisationKind.AUTHORITY,
            Set.of(Roles.LIST_EDITOR));

    private final LoadList loadList;
    private final ScreenedCases cases;
    private final ScreenWaitingCases screenWaitingCases;
    private final Jdbi jdbi;
    private final Clock clock;

    ThingsToScreen(
            LoadList loadList, ScreenedCases cases, ScreenWaitingCases screenWaitingCases, Jdbi jdbi, Clock clock) {
        this.loadList = loadList;
        this.cases = cases;
        this.screenWaitingCases = screenWaitingCases;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Makes the list {@link #LIST} with an entry nobody is called by, and an open hit on it. */
    public UUID hitOf(String application) {
        var list = new ListId(LIST);
        loadList.create(list, "For the matrix", EDITOR);
        loadList.loadWhole(
                list,
                0,
                new Announcement("invented", LocalDate.of(2026, 11, 1)),
                new Part(ListFormat.YTTERBY, "id,type,name\n1,ORGANISATION,Xyloquartz Vumbrellic\n"),
                EDITOR);
        var id = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> cases.addIfNew(hit(id, UUID.fromString(application))));
        return id;
    }

    /** Whether every case that was to be screened is; some may be until this returns true. */
    public boolean nothingWaits() {
        screenWaitingCases.screenAll();
        return 0
                == jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM screening_task")
                        .mapTo(Integer.class)
                        .one());
    }

    private CaseHit hit(UUID id, UUID application) {
        return new CaseHit(
                id,
                application,
                1,
                "Xyloquartz",
                "DE",
                LIST,
                1,
                "1",
                "0",
                "Xyloquartz Vumbrellic",
                7_000,
                6_000,
                1,
                List.of(),
                clock.instant(),
                CaseHit.Status.OPEN,
                null,
                null,
                null,
                false);
    }
}
