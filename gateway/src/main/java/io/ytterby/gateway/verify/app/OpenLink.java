package io.ytterby.gateway.verify.app;

import io.ytterby.gateway.projection.app.Projection;
import io.ytterby.gateway.projection.domain.KnownLicence;
import io.ytterby.gateway.verify.domain.Finding;
import io.ytterby.gateway.verify.domain.Judgement;
import io.ytterby.gateway.verify.domain.Light;
import io.ytterby.gateway.verify.domain.LinkSubject;
import io.ytterby.gateway.verify.domain.LinkToken;
import io.ytterby.gateway.verify.domain.PublicLink;
import io.ytterby.gateway.verify.domain.Says;
import io.ytterby.gateway.verify.domain.Scans;
import io.ytterby.gateway.verify.domain.Standing;
import io.ytterby.gateway.verify.domain.Step;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens a public link for whoever has its token, and counts that for its owner. */
@Singleton
public class OpenLink {
    private static final ZoneId LEGAL_DAYS = ZoneId.of("Asia/Shanghai");

    private final Links links;
    private final ReadScans readScans;
    private final JudgeDocument judge;
    private final LiveStanding live;
    private final Projection projection;
    private final Clock clock;

    OpenLink(
            Links links,
            ReadScans readScans,
            JudgeDocument judge,
            LiveStanding live,
            Projection projection,
            Clock clock) {
        this.links = links;
        this.readScans = readScans;
        this.judge = judge;
        this.live = live;
        this.projection = projection;
        this.clock = clock;
    }

    /**
     * A page.
     *
     * @param scans null where the page names no code
     */
    public record Opened(
            PublicLink link, Judgement judgement, @Nullable Scans scans) {}

    /** Empty if the token is unknown, revoked or over: which of them, nobody is told. */
    public Optional<Opened> open(LinkToken token) {
        return links.read(token.hash(), clock.instant()).map(this::opened);
    }

    private Opened opened(PublicLink link) {
        return switch (link.subject()) {
            case LinkSubject.OfDocument(var ignored, var document) ->
                new Opened(link, judge.judge(document).withoutMasses(), null);
            case LinkSubject.OfLicence(var number) ->
                new Opened(link, projection.licence(number).map(this::licence).orElseGet(OpenLink::gone), null);
            case LinkSubject.OfLot(var lot) ->
                new Opened(
                        link,
                        projection
                                .lot(lot)
                                .map(known -> standing(
                                        live.ofLot(lot),
                                        List.of(),
                                        new Says(known.lotNumber(), null, null, List.of(), null, null, null, null)))
                                .orElseGet(OpenLink::gone),
                        readScans.ofLot(lot));
        };
    }

    private Judgement licence(KnownLicence licence) {
        var validity = licence.validity();
        var lines = licence.lines().stream()
                .map(line -> new Says.Line(line.controlCode(), line.hsCode(), null))
                .toList();
        var says = new Says(
                licence.number().value(),
                beginning(validity.from()),
                beginning(validity.until().plusDays(1)),
                lines,
                null,
                null,
                null,
                null);
        var today = LocalDate.now(clock.withZone(LEGAL_DAYS));
        return standing(live.ofLicence(licence.number().value()), List.of(days(licence, today)), says);
    }

    private static Step days(KnownLicence licence, LocalDate today) {
        var validity = licence.validity();
        var detail = "from " + validity.from() + " until " + validity.until() + ", both days included";
        if (validity.covers(today) && !licence.status().equals("EXPIRED")) return Step.green(Step.VALIDITY, detail);
        var reason = today.isBefore(validity.from()) ? "NOT_YET_VALID" : "EXPIRED";
        return new Step(Step.VALIDITY, Light.RED, reason, detail);
    }

    private static Judgement standing(Standing standing, List<Step> before, Says says) {
        var steps = new ArrayList<>(before);
        var over = before.stream().filter(step -> step.light() == Light.RED).findFirst();
        steps.add(step(standing));
        steps.add(Step.green(Step.MEANING, "says how it stands; it says nothing about the goods in front of you"));
        if (standing instanceof Standing.TakenBack(var why, var asOf))
            return new Judgement(Finding.INVALID, why, steps, asOf, says);
        if (over.isPresent()) return new Judgement(Finding.INVALID, over.get().reason(), steps, asOf(standing), says);
        if (standing instanceof Standing.Stands(var asOf))
            return new Judgement(Finding.VALID, Step.OK, steps, asOf, says);
        return new Judgement(Finding.STALE, "VIEW_STALE", steps, asOf(standing), says);
    }

    private static Step step(Standing standing) {
        return switch (standing) {
            case Standing.Stands(var asOf) -> Step.green(Step.STATUS, "nothing stands against it as of " + asOf);
            case Standing.TakenBack(var why, var asOf) -> new Step(Step.STATUS, Light.RED, why, "as of " + asOf);
            case Standing.TooOld(var asOf) ->
                new Step(Step.STATUS, Light.AMBER, "VIEW_STALE", "nothing stood against it at " + asOf);
            case Standing.NotKnown() -> new Step(Step.STATUS, Light.AMBER, "VIEW_STALE", "not heard of yet");
        };
    }

    private static @Nullable Instant asOf(Standing standing) {
        return standing instanceof Standing.TooOld(var asOf)
                ? asOf
                : standing instanceof Standing.Stands(var since) ? since : null;
    }

    /** The view is being rebuilt, or has lost it: there is nothing to say yes by. */
    private static Judgement gone() {
        return new Judgement(Finding.STALE, "VIEW_STALE", List.of(step(new Standing.NotKnown())), null, null);
    }

    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(LEGAL_DAYS).toInstant();
    }
}
