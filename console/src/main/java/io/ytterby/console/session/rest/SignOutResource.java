package io.ytterby.console.session.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.page.Pages;
import io.ytterby.console.page.SignedIn;
import io.ytterby.console.session.app.Issuer;
import io.ytterby.console.session.app.KeepSessions;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The way out: here, and at the issuer. */
@Path("/console/sign-out")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class SignOutResource {
    private final KeepSessions sessions;
    private final Issuer issuer;
    private final Cookies cookies;
    private final Pages pages;

    SignOutResource(KeepSessions sessions, Issuer issuer, Cookies cookies, Pages pages) {
        this.sessions = sessions;
        this.issuer = issuer;
        this.cookies = cookies;
        this.pages = pages;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response signOut(@Context ContainerRequestContext request, MultivaluedMap<String, String> form) {
        var place = cookies.session(request.getCookies())
                .flatMap(sessions::end)
                .flatMap(issuer::signOut)
                .map(URI::toString)
                .orElse("/console");
        return Response.fromResponse(pages.go(place))
                .cookie(cookies.forgetSession())
                .header("Clear-Site-Data", "\"cache\"")
                .build();
    }
}
