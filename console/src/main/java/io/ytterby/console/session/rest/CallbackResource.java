package io.ytterby.console.session.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.page.Pages;
import io.ytterby.console.session.app.Issuer;
import io.ytterby.console.session.app.Issuer.Grant;
import io.ytterby.console.session.app.KeepSessions;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The way back from the issuer: with a code that only who holds the verifier can redeem. */
@Path("/console/callback")
@PermitAll
@RunOnVirtualThread
public class CallbackResource {
    private final Issuer issuer;
    private final KeepSessions sessions;
    private final Cookies cookies;
    private final Looks looks;
    private final Pages pages;
    private final ErrorPages errors;

    CallbackResource(
            Issuer issuer, KeepSessions sessions, Cookies cookies, Looks looks, Pages pages, ErrorPages errors) {
        this.issuer = issuer;
        this.sessions = sessions;
        this.cookies = cookies;
        this.looks = looks;
        this.pages = pages;
        this.errors = errors;
    }

    @GET
    @Operation(hidden = true)
    public Response callback(
            @QueryParam("code") @Nullable String code,
            @QueryParam("state") @Nullable String state,
            @Context ContainerRequestContext request) {
        looks.begin(request);
        var attempt = cookies.attempt(request.getCookies()).flatMap(Attempt::of);
        if (code == null || attempt.isEmpty() || !attempt.get().state().equals(state)) return errors.signInLost();
        return switch (issuer.redeem(code, attempt.get().verifier())) {
            case Grant.Given(var tokens) ->
                Response.fromResponse(pages.go(attempt.get().back()))
                        .cookie(cookies.keep(sessions.open(tokens)), cookies.forgetAttempt())
                        .build();
            case Grant.Refused ignored -> errors.signInLost();
            case Grant.Away ignored -> errors.issuerAway();
        };
    }
}
