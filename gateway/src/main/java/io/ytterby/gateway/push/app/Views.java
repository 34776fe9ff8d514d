package io.ytterby.gateway.push.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.gateway.buyer.app.CheckStatus;
import io.ytterby.gateway.buyer.app.LicenceStatus;
import io.ytterby.gateway.buyer.app.LotClearance;
import io.ytterby.gateway.buyer.domain.QuantityBand;
import io.ytterby.gateway.projection.domain.KnownLicence;
import io.ytterby.gateway.projection.domain.Scope;
import io.ytterby.gateway.push.domain.Notice;
import io.ytterby.gateway.push.domain.Subject;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * What an organisation may see of a subject now, by the same rules as its status answer; without what changes by time
 * alone. Two equal texts mean that there is nothing to tell.
 */
@Singleton
class Views {
    /** Room for what a notice says beside the view. */
    private static final int MOST_BYTES = Notice.MOST_BYTES - 1_000;

    private final CheckStatus check;
    private final ObjectMapper json;

    Views(CheckStatus check, ObjectMapper json) {
        this.check = check;
        this.json = json;
    }

    /** What each of them may see; who may not know of it is left out. */
    Map<OrganisationId, String> of(Subject subject, Collection<OrganisationId> organisations) {
        return switch (subject) {
            case Subject.OfLicence(var number) -> licences(check.licence(number, organisations));
            case Subject.OfLot(var lot) -> lots(lot, organisations);
        };
    }

    /** Those of the same scope are told the same: it is written down once. */
    private Map<OrganisationId, String> licences(Map<OrganisationId, LicenceStatus> found) {
        var texts = new IdentityHashMap<LicenceStatus, String>();
        var views = new HashMap<OrganisationId, String>();
        found.forEach((organisation, status) -> views.put(organisation, texts.computeIfAbsent(status, this::licence)));
        return views;
    }

    private Map<OrganisationId, String> lots(LotId lot, Collection<OrganisationId> organisations) {
        var views = new HashMap<OrganisationId, String>();
        for (var organisation : organisations)
            check.lot(lot, organisation).map(this::lot).ifPresent(view -> views.put(organisation, view));
        return views;
    }

    private String licence(LicenceStatus found) {
        var licence = found.licence();
        var view = json.createObjectNode()
                .put("licenceNumber", licence.number().toString())
                .put("scope", word(found.scope()))
                .put("status", licence.status())
                .put("usable", found.verdict().usable())
                .put("reason", found.verdict().reason())
                .put("destination", licence.destination())
                .put("validFrom", licence.validity().from().toString())
                .put("validUntil", licence.validity().until().toString());
        boolean full = found.scope() == Scope.FULL;
        if (full) grounds(view, licence);
        var lines = view.putArray("lines");
        licence.lines().forEach(line -> line(lines.addObject(), line, full));
        return shortEnough(view, "lines");
    }

    private static void grounds(ObjectNode view, KnownLicence licence) {
        var grounds = view.putArray("grounds");
        licence.grounds()
                .forEach(ground -> grounds.addObject()
                        .put("kind", ground.kind())
                        .put("reason", ground.reason())
                        .put("since", ground.since().toString()));
    }

    private static void line(ObjectNode shown, KnownLicence.Line line, boolean full) {
        shown.put("line", line.number())
                .put("controlCode", line.controlCode())
                .put("hsCode", line.hsCode())
                .put(
                        "remaining",
                        QuantityBand.of(line.remaining(), line.issued()).name());
        if (full) shown.put("remainingMg", line.remaining().milligrams());
    }

    private String lot(LotClearance found) {
        var lot = found.lot();
        var verdict = found.clearance().verdict();
        var view = json.createObjectNode()
                .put("lotId", lot.id().toString())
                .put("scope", word(found.scope()))
                .put("status", lot.status())
                .put("usable", verdict.usable())
                .put("reason", verdict.reason())
                .put("stage", lot.stage());
        if (found.scope() == Scope.FULL)
            view.put("lotNumber", lot.lotNumber()).put("massMg", lot.mass().milligrams());
        var declaration = found.declaration();
        if (declaration != null)
            view.putObject("declaration")
                    .put("declarationId", declaration.id().toString())
                    .put("mrn", declaration.mrn())
                    .put("status", declaration.status());
        var blockers = view.putArray("blockers");
        found.clearance()
                .blockers()
                .forEach(blocker -> blockers.addObject()
                        .put("kind", blocker.kind().name())
                        .put("detail", blocker.detail())
                        .put("about", blocker.about()));
        return shortEnough(view, "blockers");
    }

    /** A subject with hundreds of lines is told without them: the status answer has them all. */
    private static String shortEnough(ObjectNode view, String list) {
        var text = view.toString();
        if (text.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES) return text;
        view.remove(list);
        view.put("cut", list);
        var cut = view.toString();
        if (cut.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES) return cut;
        view.put("reason", "Too long to be told here; ask for the status.");
        view.remove("grounds");
        return view.toString();
    }

    private static String word(Scope scope) {
        return scope == Scope.FULL ? "full" : "status";
    }
}
