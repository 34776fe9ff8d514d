package io.ytterby.gateway.buyer.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import io.ytterby.gateway.buyer.app.CheckStatus;
import io.ytterby.gateway.buyer.app.Edition;
import io.ytterby.gateway.buyer.app.LicenceStatus;
import io.ytterby.gateway.front.http.DirectAnswer;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kit.identity.Actor;
import jakarta.inject.Singleton;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A licence's status on the event loop: the same answer as {@link BuyerResource}'s for one who may see it. Whoever wants
 * more than plain JSON, waits for a version, or asks for what is not there for them, goes the long way.
 */
@Singleton
class DirectStatus implements DirectAnswer {
    private static final String PREFIX = "/api/buyer/v1/licences/";
    private static final String SUFFIX = "/status";
    private static final Set<String> JSON = Set.of("*/*", "application/json");
    private static final CharSequence NO_STORE = HttpHeaders.createOptimized("no-store");
    private static final CharSequence VARY = HttpHeaders.createOptimized("Accept, Authorization");
    private static final CharSequence MEDIA_TYPE = HttpHeaders.createOptimized("application/json;charset=UTF-8");

    private static final long KEPT_BYTES = 16L * 1024 * 1024;
    private static final int OVERHEAD_BYTES = 400;

    private final CheckStatus check;
    private final ObjectWriter writer;
    private final StatusFigures figures;

    /** Written lately, by what was asked and for whom: a buyer asks about the same licences again and again. */
    private final Cache<Asked, WrittenStatus> kept = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .weigher((Asked asked, WrittenStatus written) -> OVERHEAD_BYTES + written.size())
            .executor(Runnable::run)
            .build();

    private record Asked(String uri, OrganisationId caller) {}

    DirectStatus(CheckStatus check, ObjectMapper json, StatusFigures figures) {
        this.check = check;
        this.figures = figures;
        this.writer = json.writerFor(LicenceStatusV1.class);
    }

    @Override
    public String prefix() {
        return PREFIX;
    }

    @Override
    public boolean isPlain(RoutingContext context) {
        var request = context.request();
        var headers = request.headers();
        var accept = headers.get(HttpHeaders.ACCEPT);
        return request.method().equals(HttpMethod.GET)
                && request.uri().endsWith(SUFFIX)
                && !headers.contains(SeenVersions.HEADER)
                && !headers.contains(HttpHeaders.IF_NONE_MATCH)
                && (accept == null || JSON.contains(accept));
    }

    @Override
    public boolean tryAnswer(RoutingContext context, Actor actor) {
        var written = written(new Asked(context.request().uri(), actor.organisation()));
        if (written == null) return false;
        var freshness = check.freshness(written.toldAt());
        if (freshness.isOver()) return false;
        figures.answered(StatusFigures.LICENCE, freshness);
        var response = context.response();
        response.headers()
                .set(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .set(HttpHeaders.VARY, VARY)
                .set(HttpHeaders.CACHE_CONTROL, NO_STORE);
        response.end(written.answer(freshness));
        return true;
    }

    /** Who may see what now is asked of the projection each time; only the writing is spared. */
    private @Nullable WrittenStatus written(Asked asked) {
        var before = kept.getIfPresent(asked);
        var number = before == null ? number(asked.uri) : before.number();
        if (number == null) return null;
        var edition = check.edition(number, asked.caller).orElse(null);
        if (edition == null) return null;
        if (before != null && before.isOf(edition)) return before;
        var written = check.licence(number, asked.caller)
                .map(found -> write(edition, found))
                .orElse(null);
        if (written != null) kept.put(asked, written);
        return written;
    }

    private WrittenStatus write(Edition edition, LicenceStatus found) {
        try {
            return WrittenStatus.of(edition, found, writer);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("a licence's status cannot be written", unwritable);
        }
    }

    /** Null if it is none: the resource says what is wrong with it. */
    private static @Nullable LicenceNumber number(String uri) {
        var number = uri.substring(PREFIX.length(), Math.max(PREFIX.length(), uri.length() - SUFFIX.length()));
        if (!isWord(number)) return null;
        try {
            return new LicenceNumber(number);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    private static boolean isWord(String number) {
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '-') return false;
        }
        return !number.isEmpty();
    }
}
