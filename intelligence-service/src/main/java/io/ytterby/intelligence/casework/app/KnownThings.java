package io.ytterby.intelligence.casework.app;

import io.ytterby.intelligence.alert.app.Alerts;
import io.ytterby.intelligence.alert.domain.AlertId;
import io.ytterby.intelligence.casework.domain.CaseId;
import io.ytterby.intelligence.casework.domain.LinkKind;
import io.ytterby.intelligence.entity.app.Entities;
import io.ytterby.intelligence.entity.domain.EntityId;
import io.ytterby.kit.identity.Actor;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether there is what a case shall point to, as far as it is kept here. What others keep is believed by its name. */
@Singleton
class KnownThings {
    private final Alerts alerts;
    private final Entities entities;
    private final CaseFiles files;
    private final KeepApart keepApart;
    private final CaseAudience audience;

    KnownThings(Alerts alerts, Entities entities, CaseFiles files, KeepApart keepApart, CaseAudience audience) {
        this.alerts = alerts;
        this.entities = entities;
        this.files = files;
        this.keepApart = keepApart;
        this.audience = audience;
    }

    /** What is wrong with it; null if nothing is. */
    @Nullable
    String unknown(Actor actor, LinkKind kind, String ref) {
        return switch (kind) {
            case ENTITY ->
                entities.lookUp(new EntityId(UUID.fromString(ref))).isPresent()
                        ? null
                        : "must be one of GET /v1/entities.";
            case ALERT ->
                alerts.lookUp(new AlertId(UUID.fromString(ref))).isPresent() ? null : "must be one of GET /v1/alerts.";
            case CASE -> isSeen(actor, new CaseId(UUID.fromString(ref))) ? null : "must be one of GET /v1/cases.";
            case ORGANISATION ->
                audience.isAuthority(ref)
                        ? "is an authority that works on cases: link its persons as entities, or they could no longer."
                        : null;
            default -> null;
        };
    }

    private boolean isSeen(Actor actor, CaseId id) {
        return keepApart.sees(actor, id) && files.lookUp(id).isPresent();
    }
}
