package io.ytterby.system.reconcile;

import io.ytterby.embedded.platform.Part;
import io.ytterby.system.rig.World;

/** What no declaration may have done: left under a hold, or by a commit that a suspended licence has given. */
public final class WaysOut {
    private final Rows inspection;
    private final Rows licensing;

    public WaysOut(World world) {
        this.inspection = new Rows(world.databases(), Part.INSPECTION);
        this.licensing = new Rows(world.databases(), Part.LICENSING);
    }

    public void holdAndLicenceWereRespected() {
        inspection.none("nothing left under a hold", """
                SELECT d.id, h.id, h.ground FROM declaration d JOIN hold h ON h.declaration_id = d.id
                 WHERE d.status = 'EXITED' AND h.placed_at <= d.exited_at AND coalesce(h.ended_at, 'infinity') > d.exited_at""");
        inspection.none("nothing left without a release that nothing blocked", """
                SELECT d.id FROM declaration d WHERE d.status = 'EXITED' AND NOT EXISTS (
                       SELECT 1 FROM release_decision r
                        WHERE r.declaration_id = d.id AND r.decision = 'RELEASED' AND r.decided_at <= d.exited_at
                          AND NOT EXISTS (SELECT 1 FROM hold h WHERE h.declaration_id = d.id
                                             AND h.placed_at BETWEEN r.decided_at AND d.exited_at))""");
        licensing.none("nothing was committed while a ground stood", """
                SELECT key, version, used, before FROM (
                    SELECT key, version, used, lag(used) OVER w AS before, grounds, lag(grounds) OVER w AS stood
                      FROM (SELECT key, version, jsonb_array_length(record::jsonb #> '{data,grounds}') AS grounds,
                                   (SELECT sum((line ->> 'usedMg')::bigint)
                                      FROM jsonb_array_elements(record::jsonb #> '{data,lines}') line) AS used
                              FROM outbox WHERE topic = 'licensing.licence') told
                    WINDOW w AS (PARTITION BY key ORDER BY version)) steps
                 WHERE used > before AND stood > 0""");
    }
}
