package io.ytterby.licensing.organisation.domain;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why and since when an organisation is, or was, frozen.
 *
 * @param incident the regulator's own number of what happened; null if there is none
 * @param thaw null while it is frozen
 * @param licences on how many licences it has placed its ground
 */
public record Freeze(
        UUID id,
        OrganisationId organisation,
        String reason,
        @Nullable String incident,
        Instant since,
        PersonId by,
        @Nullable Thaw thaw,
        Stage stage,
        long licences) {
    /** How far the licences have followed. Tokens and declarations do not wait for it. */
    public enum Stage {
        PLACING,
        PLACED,
        LIFTING,
        LIFTED
    }

    /** Its end. */
    public record Thaw(Instant at, PersonId by, String reason) {}

    public static Freeze begun(
            UUID id, OrganisationId organisation, String reason, @Nullable String incident, Instant at, PersonId by) {
        return new Freeze(id, organisation, reason, incident, at, by, null, Stage.PLACING, 0);
    }

    public Freeze thawed(Thaw end) {
        return new Freeze(id, organisation, reason, incident, since, by, end, Stage.LIFTING, licences);
    }

    /** What the parties of its licences read. The regulator's reason is for the organisation itself. */
    public String groundReason() {
        return organisation + " is frozen by the regulator";
    }
}
