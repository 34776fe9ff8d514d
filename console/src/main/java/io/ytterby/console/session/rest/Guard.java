package io.ytterby.console.session.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.console.api.Api;
import io.ytterby.console.page.Live;
import io.ytterby.console.page.Pages;
import io.ytterby.console.page.Visit;
import io.ytterby.console.session.app.ConsoleSettings;
import io.ytterby.console.session.app.KeepDrafts;
import io.ytterby.console.session.app.KeepSessions;
import io.ytterby.console.session.app.KeepSessions.Found;
import io.ytterby.console.session.domain.Secret;
import io.ytterby.console.session.domain.Tokens;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jspecify.annotations.Nullable;

/**
 * Before every page of somebody: who is it, and did a page of ours send this form? A form that comes after its session's
 * end is not lost: it is kept, and shown again after the person has signed in.
 */
@Singleton
class Guard {
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD");
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    private final KeepSessions sessions;
    private final KeepDrafts drafts;
    private final Cookies cookies;
    private final Visit visit;
    private final Looks looks;
    private final Pages pages;
    private final ErrorPages errors;
    private final ConsoleSettings settings;
    private final ObjectMapper json;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    Guard(
            KeepSessions sessions,
            KeepDrafts drafts,
            Cookies cookies,
            Visit visit,
            Looks looks,
            Pages pages,
            ErrorPages errors,
            ConsoleSettings settings,
            ObjectMapper json) {
        this.sessions = sessions;
        this.drafts = drafts;
        this.cookies = cookies;
        this.visit = visit;
        this.looks = looks;
        this.pages = pages;
        this.errors = errors;
        this.settings = settings;
        this.json = json;
    }

    /**
     * Looks at a request before its page does.
     *
     * @return null to let it pass, or its answer
     */
    @Nullable
    Response meet(ContainerRequestContext request) {
        looks.begin(request);
        var secret = cookies.session(request.getCookies());
        boolean byItself = request.getUriInfo().getPath().endsWith(Live.END);
        var found = secret.map(one -> byItself ? sessions.findQuietly(one) : sessions.find(one))
                .orElseGet(Found.Over::new);
        return switch (found) {
            case Found.Open(var person, var tokens) -> {
                visit.begin(person, secret.orElseThrow(), api(tokens));
                boolean asks = HARMLESS.contains(request.getMethod());
                yield asks || isOurs(request, secret.orElseThrow()) ? null : errors.notOurForm();
            }
            case Found.IssuerAway ignored -> errors.issuerAway();
            case Found.Over ignored -> signIn(request);
        };
    }

    private Api api(Tokens tokens) {
        return new Api(
                http, settings.api(), json, tokens.access(), visit.language().code());
    }

    /** A browser says where a form comes from; the form's own token says that we wrote it for this session. */
    private boolean isOurs(ContainerRequestContext request, Secret secret) {
        var site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null && !OWN_SITES.contains(site)) return false;
        var origin = request.getHeaderString("Origin");
        if (origin != null && !origin.equals("null") && !isHere(origin, request)) return false;
        return secret.formToken().equals(field("csrf"));
    }

    private boolean isHere(String origin, ContainerRequestContext request) {
        return origin.equals(settings.at().toString())
                || origin.replaceFirst("^https?://", "").equals(request.getHeaderString(HttpHeaders.HOST));
    }

    private static @Nullable String field(String name) {
        return form().getFormParameter(name, true, false) instanceof String text ? text : null;
    }

    /** The request itself: a filter is given a view of it that has no form. */
    private static ResteasyReactiveRequestContext form() {
        return CurrentRequestManager.get();
    }

    private Response signIn(ContainerRequestContext request) {
        if (HARMLESS.contains(request.getMethod())) return toSignIn(Looks.path(request));
        var form = form().getFormData();
        if (form == null) return toSignIn("/console");
        var secret = drafts.keep(Looks.path(request), Fields.of(form));
        return Response.fromResponse(toSignIn("/console/draft"))
                .cookie(cookies.keepDraft(secret))
                .build();
    }

    private Response toSignIn(String back) {
        return pages.go("/console/sign-in?back=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
    }
}
