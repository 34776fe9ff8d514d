package io.ytterby.tracking.capture.app;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.capture.app.Following.About;
import io.ytterby.tracking.capture.app.Following.Refused;
import io.ytterby.tracking.capture.domain.CaptureError.Kind;
import io.ytterby.tracking.capture.domain.NamedGoods;
import io.ytterby.tracking.custody.app.CustodyRecorder;
import io.ytterby.tracking.custody.app.FollowedEvent;
import io.ytterby.tracking.lot.app.LotNames;
import io.ytterby.tracking.lot.app.ReceiveLot;
import io.ytterby.tracking.lot.app.ShipLot;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.LotOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Does to our lots what a captured event says was done to them: by the same use cases, for the same person, with the same
 * refusals. An event of another step moves nothing; it is about the lots that its sender may see.
 */
@ApplicationScoped
public class FollowEvent {
    private static final Set<String> MOVING = Set.of("shipping", "receiving");
    private static final String ORGANISATION = "urn:ytterby:organisation:";

    private final FindGoods findGoods;
    private final ShipLot shipLot;
    private final ReceiveLot receiveLot;
    private final CustodyRecorder recorder;

    FollowEvent(FindGoods findGoods, ShipLot shipLot, ReceiveLot receiveLot, CustodyRecorder recorder) {
        this.findGoods = findGoods;
        this.shipLot = shipLot;
        this.receiveLot = receiveLot;
        this.recorder = recorder;
    }

    /** Whether an event says that goods change hands; most do not. */
    static boolean moves(Prepared.Good good) {
        return !good.isDeclaration() && MOVING.contains(good.event().bizStep().orElse(""));
    }

    /** @param named the lots of the names in this and other events */
    Following follow(Actor actor, Prepared.Good good, NamedGoods goods, Map<LotNames.Name, List<Lot>> named) {
        if (goods.isEmpty()) return About.NOTHING;
        return switch (findGoods.find(
                actor, goods, named, good.event().bizStep().orElse(""))) {
            case FindGoods.Unclear unclear -> moves(good) ? refused(unclear.words()) : About.NOTHING;
            case FindGoods.Found found when found.lots().isEmpty() -> About.NOTHING;
            case FindGoods.Found found ->
                moves(good)
                        ? move(actor, good, found.lots())
                        : new About(findGoods.seen(actor, found.lots()), Set.of());
        };
    }

    private Following move(Actor actor, Prepared.Good good, List<Lot> lots) {
        if (!actor.has(Roles.CUSTODIAN))
            return new Refused(Kind.SECURITY, "Goods are moved by somebody with the role custodian.");
        var step = good.event().bizStep().orElseThrow();
        var recipient = step.equals("shipping") ? destination(good) : Optional.<OrganisationId>empty();
        if (step.equals("shipping") && recipient.isEmpty())
            return refused("A shipping of lots of this platform names in its destinationList who gets them: type"
                    + " possessing_party or owning_party, destination " + ORGANISATION + "<id>.");
        var followed = new FollowedEvent(good.eventId(), good.event().captured());
        var refusal = recorder.following(
                followed,
                () -> lots.stream()
                        .map(lot -> recipient
                                .map(to -> shipLot.ship(actor, lot.id(), to))
                                .orElseGet(() -> receiveLot.receive(actor, lot.id())))
                        .filter(outcome -> outcome instanceof LotOutcome.Refused)
                        .findFirst());
        return refusal.<Following>map(outcome -> refused(RefusalWords.of(((LotOutcome.Refused<Lot>) outcome).why())))
                .orElseGet(() -> new About(followed.lots(), followed.born()));
    }

    private static Following refused(String words) {
        return new Refused(Kind.VALIDATION, words);
    }

    private static Optional<OrganisationId> destination(Prepared.Good good) {
        for (var type : List.of("possessing_party", "owning_party"))
            for (var entry : good.event().json().path("destinationList")) {
                var to = entry.path("destination").asText();
                if (entry.path("type").asText().equals(type) && to.startsWith(ORGANISATION))
                    return organisation(to.substring(ORGANISATION.length()));
            }
        return Optional.empty();
    }

    private static Optional<OrganisationId> organisation(String id) {
        try {
            return Optional.of(new OrganisationId(id));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
