package io.ytterby.gateway.push.app;

import io.ytterby.gateway.push.domain.Notice;
import io.ytterby.gateway.push.domain.Subject;
import io.ytterby.gateway.push.domain.View;
import io.ytterby.kernel.OrganisationId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The notice of a view that differs from the last one told. */
final class NoticeWords {
    static final String LICENCE = "ytterby.licence.status-changed.v1";
    static final String LOT = "ytterby.lot.clearance-changed.v1";
    static final String HIDDEN = "ytterby.subject.hidden.v1";

    private NoticeWords() {}

    /** Empty if there is nothing to tell. */
    static Optional<Notice> of(
            Subject subject, OrganisationId organisation, Optional<View> before, View now, Instant at) {
        var shown = now.shown();
        var last = before.map(View::shown).orElse(null);
        if (Objects.equals(shown, last)) return Optional.empty();
        var type = shown == null ? HIDDEN : type(subject);
        var data = shown == null ? "{\"subject\":\"" + subject.name() + "\"}" : shown;
        return Optional.of(new Notice(id(subject, organisation, now), organisation, type, subject.name(), at, data));
    }

    private static String type(Subject subject) {
        return switch (subject) {
            case Subject.OfLicence licence -> LICENCE;
            case Subject.OfLot lot -> LOT;
        };
    }

    /** Of the same view of the same versions it is the same id, whoever tells it. */
    private static UUID id(Subject subject, OrganisationId organisation, View now) {
        var text = subject.name() + " " + organisation + " " + now.basis().versions() + " " + now.shown();
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
