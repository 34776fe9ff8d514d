package io.ytterby.certification.footprint.app;

import io.ytterby.certification.certificate.domain.Period;
import io.ytterby.certification.footprint.app.DeclareFootprint.Asked;
import io.ytterby.certification.footprint.domain.Footprint;
import io.ytterby.certification.footprint.domain.FootprintId;
import io.ytterby.footprints.Decimals;
import io.ytterby.footprints.json.JsonPrint;
import io.ytterby.footprints.statement.Statement;
import io.ytterby.kit.identity.Actor;
import java.time.Instant;

/** Puts a judged statement into the form in which it is kept. */
final class Declarations {
    private Declarations() {}

    static Footprint footprint(Actor actor, Asked asked, Statement statement, Period period, Instant now) {
        var computed = statement.footprint();
        var inventory = computed.inventory();
        return new Footprint(
                FootprintId.random(),
                actor.organisation(),
                inventory.product(),
                FootprintSchemes.of(inventory.scheme()),
                StatedFigures.of(statement),
                inventory.periodFrom(),
                inventory.periodUntil(),
                period,
                computed.ratings()
                        .map(ratings ->
                                Decimals.shown(ratings.primaryDataShare().value()))
                        .orElse(null),
                UsedFactors.of(inventory),
                statement.digest(),
                JsonPrint.compact(statement.json()),
                asked.supersedes(),
                now,
                actor.person());
    }
}
