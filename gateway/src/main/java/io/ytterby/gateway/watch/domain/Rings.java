package io.ytterby.gateway.watch.domain;

import io.ytterby.gateway.order.domain.PurchaseOrder;
import io.ytterby.gateway.order.domain.Supply;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which rings a rule has at a thing as it is now. Nothing is remembered here: what has rung before rings again, with the same
 * occasion. Changes of status are the exception: they need to know what was before, {@link #changed}.
 *
 * @param today the legal day, in Asia/Shanghai
 */
public record Rings(LocalDate today) {
    public Stream<Ring> of(WatchRule rule, Watched thing) {
        return switch (thing) {
            case Watched.Licence licence -> expires(rule, licence).stream();
            case Watched.Lot lot -> of(rule, lot);
            case Watched.Application application -> late(rule, application).stream();
            case Watched.Line line -> isShort(rule, line).stream();
        };
    }

    private Optional<Ring> expires(WatchRule rule, Watched.Licence licence) {
        if (rule.kind() != WatchRule.Kind.LICENCE_EXPIRES || !licence.usable()) return Optional.empty();
        var until = licence.until();
        if (until.isBefore(today) || until.isAfter(today.plusDays(rule.days()))) return Optional.empty();
        return Optional.of(new Ring(
                rule,
                licence.subject(),
                "until " + until,
                "Licence " + licence.number() + " ends on " + until + ", which is within " + rule.days() + " days."));
    }

    private static Stream<Ring> of(WatchRule rule, Watched.Lot lot) {
        return switch (rule.kind()) {
            case RECALL ->
                lot.recalls().stream()
                        .map(recall -> new Ring(
                                rule,
                                lot.subject(),
                                "recall " + recall.id(),
                                "Lot " + lot.id() + " is called back: " + recall.reason()));
            case HOLD ->
                lot.holds().stream()
                        .map(hold -> new Ring(
                                rule,
                                lot.subject(),
                                "hold " + hold.declaration() + " " + hold.placedAt(),
                                "Lot " + lot.id() + " is held. " + hold.says()));
            default -> Stream.empty();
        };
    }

    private Optional<Ring> late(WatchRule rule, Watched.Application application) {
        if (rule.kind() != WatchRule.Kind.PROCESSING_ABOVE_P80 || !application.open()) return Optional.empty();
        return application
                .mostBy()
                .filter(today::isAfter)
                .map(mostBy -> new Ring(
                        rule,
                        application.subject(),
                        "counted from " + application.countedFrom(),
                        "Four of five applications like " + application.id() + " were decided by " + mostBy
                                + "; this one is not."));
    }

    private Optional<Ring> isShort(WatchRule rule, Watched.Line watched) {
        if (rule.kind() != WatchRule.Kind.QUANTITY_BELOW_CALL_OFFS || !rule.isAbout(watched.poNo()))
            return Optional.empty();
        List<PurchaseOrder.CallOff> next = watched.line().next(rule.callOffs(), today);
        if (next.isEmpty() || watched.licences().isEmpty()) return Optional.empty();
        if (Supply.of(next, watched.licences()) != Supply.SHORT) return Optional.empty();
        return Optional.of(new Ring(
                rule,
                watched.subject(),
                "from " + next.getFirst().on() + ", " + rule.callOffs(),
                "What is left on the licences of order " + watched.poNo() + ", line "
                        + watched.line().number() + ", does not cover its next " + next.size()
                        + " call-offs, the first on "
                        + next.getFirst().on() + "."));
    }

    /** How a thing stands, in a word that changes when its owner would want to know; empty for what has no status. */
    public static Optional<String> standing(Watched thing) {
        return switch (thing) {
            case Watched.Licence licence -> Optional.of(licence.status() + (licence.usable() ? "" : ", not usable"));
            case Watched.Lot lot -> Optional.of(lot.status() + (lot.usable() ? ", may leave" : ", may not leave"));
            case Watched.Application application -> Optional.of(application.status());
            case Watched.Line line -> Optional.empty();
        };
    }

    public static long version(Watched thing) {
        return switch (thing) {
            case Watched.Licence licence -> licence.version();
            case Watched.Lot lot -> lot.version();
            case Watched.Application application -> application.version();
            case Watched.Line line -> 0;
        };
    }

    /** It stood otherwise when the rule looked last. */
    public static Ring changed(WatchRule rule, String subject, String before, String now, long version) {
        return new Ring(
                rule,
                subject,
                now + " at " + version,
                subject.replace('/', ' ') + " was " + before + " and is now " + now + ".");
    }
}
