package io.ytterby.console.session.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.page.Pages;
import io.ytterby.console.session.app.Issuer;
import io.ytterby.console.session.app.Issuer.Grant;
import io.ytterby.console.session.app.Issuer.SignInRequest;
import io.ytterby.console.session.app.KeepSessions;
import io.ytterby.console.session.domain.LocalPath;
import io.ytterby.console.words.Language;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The way in: to the issuer with a challenge, and back with a code that only who holds the verifier can redeem. */
@Path("/console")
@PermitAll
@RunOnVirtualThread
public class SignInResource {
    private final Issuer issuer;
    private final KeepSessions sessions;
    private final Cookies cookies;
    private final Looks looks;
    private final Pages pages;
    private final ErrorPages errors;

    SignInResource(Issuer issuer, KeepSessions sessions, Cookies cookies, Looks looks, Pages pages, ErrorPages errors) {
        this.issuer = issuer;
        this.sessions = sessions;
        this.cookies = cookies;
        this.looks = looks;
        this.pages = pages;
        this.errors = errors;
    }

    @GET
    @Path("sign-in")
    @Operation(hidden = true)
    public Response signIn(
            @QueryParam("back") @DefaultValue(LocalPath.HOME) String back, @Context ContainerRequestContext request) {
        looks.begin(request);
        var attempt = Attempt.begin(LocalPath.orHome(back));
        var language = Language.of(
                Cookies.plain(request.getCookies(), Cookies.LANGUAGE),
                request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        var place = issuer.signIn(
                new SignInRequest(attempt.state(), attempt.nonce(), attempt.challenge(), language.code()));
        if (place.isEmpty()) return errors.issuerAway();
        return Response.fromResponse(pages.go(place.get().toString()))
                .cookie(cookies.keepAttempt(attempt.text()))
                .build();
    }

    @GET
    @Path("callback")
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
