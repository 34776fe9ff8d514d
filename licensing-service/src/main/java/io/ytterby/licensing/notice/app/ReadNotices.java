package io.ytterby.licensing.notice.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.notice.domain.Notice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Reads the notices of the actor's own organisation, and notes that they were read. */
@ApplicationScoped
public class ReadNotices {
    private final Notices notices;
    private final Clock clock;

    ReadNotices(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /** @param before only those with a lower id */
    @Transactional
    public List<Notice> list(boolean unreadOnly, long before, int most, Actor reader) {
        return notices.list(reader.organisation(), unreadOnly, before, most);
    }

    /** Empty if the organisation has no such notice. */
    @Transactional
    public Optional<Notice> markRead(long id, Actor reader) {
        return notices.read(id, reader.organisation(), new Notice.Reading(reader.person(), clock.instant()));
    }
}
