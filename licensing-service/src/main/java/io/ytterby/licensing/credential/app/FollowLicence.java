package io.ytterby.licensing.credential.app;

import io.ytterby.licensing.credential.app.Credentials.Change;
import io.ytterby.licensing.credential.domain.Standing;
import io.ytterby.licensing.credential.domain.StatusPurpose;
import io.ytterby.licensing.licence.app.LicenceChanged;
import io.ytterby.licensing.licence.domain.Licence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * Keeps the signed document in step with its licence, in the transaction of each change: signs it at issue, and writes
 * down what takes it back. The lists follow within seconds of the commit ({@link PublishStatusLists}).
 */
@ApplicationScoped
public class FollowLicence {
    private final Credentials credentials;
    private final LicenceDocument document;
    private final PublisherSignal signal;
    private final Clock clock;

    FollowLicence(Credentials credentials, LicenceDocument document, PublisherSignal signal, Clock clock) {
        this.credentials = credentials;
        this.document = document;
        this.signal = signal;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void on(@Observes LicenceChanged changed) {
        var licence = changed.licence();
        var before = credentials.lock(licence.number()).orElseGet(() -> issue(licence));
        var now = Standing.of(licence);
        for (var purpose : StatusPurpose.values())
            if (before.isSet(purpose) != now.isSet(purpose)) record(licence, purpose, now.isSet(purpose));
    }

    private Standing issue(Licence licence) {
        var place = credentials.newPlace(licence.number());
        credentials.add(document.sign(licence, place, clock.instant()));
        return Standing.CLEAR;
    }

    private void record(Licence licence, StatusPurpose purpose, boolean isSet) {
        var now = clock.instant();
        var since = Standing.since(licence, purpose, now);
        credentials.record(licence.number(), new Change(purpose, isSet, Standing.reason(licence, purpose), since, now));
        signal.wakeAfterCommit();
    }
}
