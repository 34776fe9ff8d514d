package io.ytterby.gateway.push.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import io.ytterby.gateway.push.app.PushProblems;
import io.ytterby.kit.problem.ProblemException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Refuses every request whose query carries a token, before anything looks at it or could write it down. */
@Singleton
class NoTokenInUrl {
    /** Before the limits' look at authentication, which has 500. */
    private static final int FIRST = 600;

    private static final Set<String> NAMES = Set.of("access_token", "id_token", "bearer", "authorization", "jwt");

    /** Three parts in base64url, the first of which begins a JSON object. */
    private static final Pattern TOKEN = Pattern.compile("eyJ[A-Za-z0-9_-]*\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*");

    void install(@Observes Filters filters) {
        filters.register(NoTokenInUrl::look, FIRST);
    }

    private static void look(RoutingContext context) {
        var query = context.request().query();
        if (query == null || query.isEmpty() || !hasToken(query)) {
            context.next();
            return;
        }
        context.request().resume();
        context.fail(new ProblemException(PushProblems.tokenInUrl()));
    }

    private static boolean hasToken(String query) {
        if (TOKEN.matcher(query).find()) return true;
        for (var pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            var name = equals < 0 ? pair : pair.substring(0, equals);
            if (NAMES.contains(name.toLowerCase(Locale.ROOT))) return true;
        }
        return false;
    }
}
