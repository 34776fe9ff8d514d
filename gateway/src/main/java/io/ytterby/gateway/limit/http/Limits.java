package io.ytterby.gateway.limit.http;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.http.HttpServerRequest;
import io.ytterby.gateway.limit.domain.Client;
import io.ytterby.gateway.limit.domain.DailyQuota;
import io.ytterby.gateway.limit.domain.Meters;
import io.ytterby.gateway.limit.domain.Taken;
import io.ytterby.gateway.limit.domain.Traffic.Kind;
import io.ytterby.kit.problem.Problem;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts requests: of each client, of each client on each kind of route, and of each organisation in a day. */
@Singleton
public class Limits {
    /** Asia/Shanghai has had no summer time since 1991; its days turn at 16:00 UTC. */
    private static final long DAY_OFFSET_MS = Duration.ofHours(8).toMillis();

    private static final long DAY_MS = Duration.ofDays(1).toMillis();
    private static final String DAY = "organisation-day";

    private final Limit person;
    private final Limit address;
    private final Map<String, Limit> people;
    private final Map<String, Limit> routes;
    private final Meters meters;
    private final DailyQuota days;
    private final LimitFigures figures;
    private final Clock clock;
    private final long begun = System.nanoTime();

    Limits(LimitSettings settings, MeterRegistry metrics, Clock clock) {
        this.person = new Limit("person", settings.person().allowance());
        this.address = new Limit("address", settings.address().allowance());
        this.people = named(settings.people());
        this.routes = named(settings.routes());
        this.meters = new Meters(settings.clients(), new SecureRandom().nextLong());
        this.days = new DailyQuota(settings.organisationPerDay());
        this.figures = new LimitFigures(metrics);
        this.clock = clock;
    }

    /** The people's own limits are called as everybody's, so that a client need not know which it has. */
    private static Map<String, Limit> named(Map<String, LimitSettings.Rate> rates) {
        return rates.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        entry -> new Limit(entry.getKey(), entry.getValue().allowance())));
    }

    /** Takes one request, and tells the client what is left. @return what it is refused with; null if it may go on */
    public @Nullable Problem take(Client client, Kind kind, HttpServerRequest request) {
        long now = System.nanoTime() - begun;
        var limit = limit(client);
        var route = routes.get(kind.name());
        var taken = meters.take(name(client, ""), limit.allowance(), now);
        if (!taken.granted()) return refuse(request, limit, taken);
        if (client instanceof Client.Person(var ignored, var organisation) || route != null)
            return takeMore(client, route, limit, taken, request, now);
        Limit.tell(request.response(), limit.policy(), limit.state(taken));
        return null;
    }

    private @Nullable Problem takeMore(
            Client client, @Nullable Limit route, Limit limit, Taken taken, HttpServerRequest request, long now) {
        var routePolicy = "";
        var routeState = "";
        if (route != null) {
            var there = meters.take(name(client, route.name()), route.allowance(), now);
            if (!there.granted()) return refuse(request, route, there);
            routePolicy = route.policy();
            routeState = route.state(there);
        }
        if (client instanceof Client.Person(var ignored, var organisation)) {
            long milli = clock.millis() + DAY_OFFSET_MS;
            long left = days.take(organisation, Math.floorDiv(milli, DAY_MS));
            if (left < 0) return spent((DAY_MS - Math.floorMod(milli, DAY_MS)) / 1_000 + 1);
        }
        Limit.tell(
                request.response(),
                Limit.list(limit.policy(), routePolicy),
                Limit.list(limit.state(taken), routeState));
        return null;
    }

    /** What {@link #take} would say of the client's own limit, without taking. */
    @Nullable
    Problem look(Client client, HttpServerRequest request) {
        var limit = limit(client);
        var taken = meters.look(name(client, ""), limit.allowance(), System.nanoTime() - begun);
        return taken.granted() ? null : refuse(request, limit, taken);
    }

    /** Takes one without a word: what was done turned out to be a burden. */
    void charge(Client client) {
        meters.take(name(client, ""), limit(client).allowance(), System.nanoTime() - begun);
    }

    long inUse() {
        return meters.inUse(System.nanoTime() - begun);
    }

    private Limit limit(Client client) {
        return switch (client) {
            case Client.Address ignored -> address;
            case Client.Person(var subject, var ignored) -> {
                var own = people.get(subject);
                yield own == null ? person : own;
            }
        };
    }

    private long name(Client client, String route) {
        return switch (client) {
            case Client.Address(var host) -> meters.name("address " + route, host, "");
            case Client.Person(var subject, var organisation) -> meters.name("person " + route, subject, organisation);
        };
    }

    private Problem refuse(HttpServerRequest request, Limit limit, Taken taken) {
        figures.refused(limit.name()).increment();
        Limit.tell(request.response(), limit.policy(), limit.state(taken));
        long seconds = taken.retryAfterSeconds();
        return Problem.of(
                "too-many-requests",
                429,
                "You ask too often",
                "Nothing was done. Wait " + seconds
                        + " s and send it again, and spread your requests; POST /api/buyer/v1/checks asks for 1000 at"
                        + " once.",
                Map.of(Problem.RETRY_AFTER, seconds, "limit", limit.name()));
    }

    private Problem spent(long seconds) {
        figures.refused(DAY).increment();
        return Problem.of(
                "quota-used-up",
                429,
                "Your organisation has asked its share of today",
                "Nothing was done. It may ask again tomorrow, in Asia/Shanghai; the operator can raise its quota.",
                Map.of(Problem.RETRY_AFTER, seconds, "limit", DAY, "perDay", days.perDay()));
    }
}
