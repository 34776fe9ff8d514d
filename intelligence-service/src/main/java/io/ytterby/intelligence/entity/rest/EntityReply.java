package io.ytterby.intelligence.entity.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.intelligence.entity.domain.Entity;
import io.ytterby.intelligence.entity.domain.EntityKind;
import io.ytterby.intelligence.entity.domain.Identifier;
import io.ytterby.intelligence.entity.domain.Profile;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entity as a version of it says. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EntityReply(
        UUID entityId,
        long version,
        EntityKind kind,
        List<String> names,
        @Nullable String country,
        List<Identifier> identifiers,
        List<String> addresses,
        List<String> phones,
        List<String> emails,
        List<Profile.TradeRole> roles,
        String source,
        String changedBy,
        Instant changedAt) {
    static EntityReply of(Entity entity) {
        var profile = entity.profile();
        return new EntityReply(
                entity.id().value(),
                entity.version(),
                profile.kind(),
                profile.names(),
                profile.country(),
                profile.identifiers(),
                profile.addresses(),
                profile.phones(),
                profile.emails(),
                profile.roles().stream().sorted().toList(),
                profile.source(),
                entity.changedBy().value(),
                entity.changedAt());
    }
}
