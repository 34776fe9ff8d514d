package io.ytterby.certification.credential.app;

import io.ytterby.certification.body.app.Accreditations;
import io.ytterby.certification.body.domain.Accreditation;
import io.ytterby.certification.body.domain.Suspension;
import io.ytterby.credentials.vc.CredentialType;
import io.ytterby.issuing.key.app.Dids;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may certify what, as the trust list says it: each accreditation without the times in which it was suspended. */
@Singleton
class TrustedBodies {
    private static final Set<String> TYPES = Set.of(CredentialType.CONFORMITY_CERTIFICATE.type());
    private static final int PAGE = 1_000;

    private final Accreditations accreditations;
    private final Dids dids;

    TrustedBodies(Accreditations accreditations, Dids dids) {
        this.accreditations = accreditations;
        this.dids = dids;
    }

    /** @param revision one more with each change of them */
    record Accredited(long revision, List<io.ytterby.credentials.key.Accreditation> accreditations) {}

    Accredited all() {
        var all = new ArrayList<io.ytterby.credentials.key.Accreditation>();
        long revision = 0;
        var query = new Accreditations.Query(null, null);
        long before = Long.MAX_VALUE;
        for (var page = accreditations.list(query, before, PAGE);
                !page.isEmpty();
                page = accreditations.list(query, before, PAGE)) {
            for (var listed : page) {
                all.addAll(said(listed.accreditation()));
                revision += listed.accreditation().version();
                before = listed.place();
            }
        }
        return new Accredited(revision, all);
    }

    /** A window each side of what was lifted; what is suspended still counts for what was signed before. */
    private List<io.ytterby.credentials.key.Accreditation> said(Accreditation given) {
        var windows = new ArrayList<io.ytterby.credentials.key.Accreditation>();
        var begin = beginning(given.from());
        var end = beginning(given.until());
        for (var suspension : given.suspensions()) {
            var lifted = suspension.until();
            if (lifted == null) {
                add(windows, given, begin, end, suspension);
                return windows;
            }
            add(windows, given, begin, suspension.from(), null);
            begin = lifted;
        }
        add(windows, given, begin, end, null);
        return windows;
    }

    private void add(
            List<io.ytterby.credentials.key.Accreditation> windows,
            Accreditation given,
            Instant from,
            Instant until,
            @Nullable Suspension open) {
        if (!from.isBefore(until)) return;
        windows.add(new io.ytterby.credentials.key.Accreditation(
                dids.of(given.body()),
                Names.accreditation(given.id()),
                TYPES,
                Names.scheme(given.scope().scheme()),
                Set.copyOf(Names.scopes(given.scope().stages(), given.scope().territory())),
                from,
                until,
                open == null ? null : open.from(),
                open == null ? null : open.reason()));
    }

    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(Accreditation.LEGAL_ZONE).toInstant();
    }
}
