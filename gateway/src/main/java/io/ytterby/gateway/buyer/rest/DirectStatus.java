package io.ytterby.gateway.buyer.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import io.ytterby.gateway.buyer.app.CheckStatus;
import io.ytterby.gateway.front.http.DirectAnswer;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kit.identity.Actor;
import jakarta.inject.Singleton;
import java.util.Set;

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

    private final CheckStatus check;
    private final ObjectWriter writer;

    DirectStatus(CheckStatus check, ObjectMapper json) {
        this.check = check;
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
        var uri = context.request().uri();
        var number = uri.substring(PREFIX.length(), Math.max(PREFIX.length(), uri.length() - SUFFIX.length()));
        if (!isWord(number)) return false;
        try {
            var found = check.licence(new LicenceNumber(number), actor.organisation());
            if (found.isEmpty() || found.get().freshness().isOver()) return false;
            var body = writer.writeValueAsBytes(LicenceStatusV1.of(found.get()));
            var response = context.response();
            response.headers()
                    .set(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                    .set(HttpHeaders.VARY, VARY)
                    .set(HttpHeaders.CACHE_CONTROL, NO_STORE);
            response.end(Buffer.buffer(body));
            return true;
        } catch (IllegalArgumentException noNumber) {
            return false; // the resource says what is wrong with it
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("a licence's status cannot be written", unwritable);
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
