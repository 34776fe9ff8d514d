package io.ytterby.console.session.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.page.Pages;
import io.ytterby.console.session.app.Issuer;
import io.ytterby.console.session.app.Issuer.SignInRequest;
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

/** The way in: to the issuer, with a challenge that only who holds the verifier can meet. The way back is {@link CallbackResource}. */
@Path("/console/sign-in")
@PermitAll
@RunOnVirtualThread
public class SignInResource {
    private final Issuer issuer;
    private final Cookies cookies;
    private final Looks looks;
    private final Pages pages;
    private final ErrorPages errors;

    SignInResource(Issuer issuer, Cookies cookies, Looks looks, Pages pages, ErrorPages errors) {
        this.issuer = issuer;
        this.cookies = cookies;
        this.looks = looks;
        this.pages = pages;
        this.errors = errors;
    }

    @GET
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
}
