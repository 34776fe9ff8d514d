package io.ytterby.gateway.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.ytterby.kit.problem.ProblemLanguage;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** {@code /api-docs} and {@code /api-docs/events}: the API for people, without a script, in Chinese and English. */
@Singleton
class ApiPagesRoute {
    private static final int LONGEST_SEARCH = 100;

    private final OpenApiRoute merged;
    private final ObjectMapper json;

    ApiPagesRoute(OpenApiRoute merged, ObjectMapper json) {
        this.merged = merged;
        this.json = json;
    }

    void install(@Observes Router router) {
        router.get("/api-docs").order(1).handler(this::calls);
        router.get("/api-docs/events")
                .order(1)
                .handler(context -> answer(context, new EventPage(words(context)).html()));
    }

    private void calls(RoutingContext context) {
        merged.document()
                .onSuccess(document -> {
                    try {
                        var page = new ApiPage(json.readTree(document.getBytes()), words(context));
                        answer(context, page.html(shortened(context.request().getParam("q"))));
                    } catch (IOException unreadable) {
                        context.fail(unreadable);
                    }
                })
                .onFailure(context::fail);
    }

    private static String shortened(@Nullable String search) {
        if (search == null) return "";
        return search.length() > LONGEST_SEARCH ? search.substring(0, LONGEST_SEARCH) : search;
    }

    private static Words words(RoutingContext context) {
        var wanted = context.request().getParam("lang");
        return Words.in(
                wanted != null
                        ? wanted
                        : ProblemLanguage.of(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                                .tag());
    }

    private static void answer(RoutingContext context, String page) {
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                .putHeader(
                        "Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'")
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .end(page);
    }
}
