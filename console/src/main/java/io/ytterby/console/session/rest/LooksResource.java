package io.ytterby.console.session.rest;

import io.ytterby.console.page.Pages;
import io.ytterby.console.page.Theme;
import io.ytterby.console.session.domain.LocalPath;
import io.ytterby.console.words.Language;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The switches for language and light. They change what this browser shows, so a link will do. */
@Path("/console/look")
@PermitAll
public class LooksResource {
    private final Cookies cookies;
    private final Pages pages;

    LooksResource(Cookies cookies, Pages pages) {
        this.cookies = cookies;
        this.pages = pages;
    }

    @GET
    @Path("language")
    @Operation(hidden = true)
    public Response language(
            @QueryParam("to") @Nullable String to, @QueryParam("back") @DefaultValue(LocalPath.HOME) String back) {
        return chosen(Cookies.LANGUAGE, Language.of(to, null).code(), back);
    }

    @GET
    @Path("theme")
    @Operation(hidden = true)
    public Response theme(
            @QueryParam("to") @Nullable String to, @QueryParam("back") @DefaultValue(LocalPath.HOME) String back) {
        return chosen(Cookies.THEME, Theme.of(to).code(), back);
    }

    private Response chosen(String name, String value, String back) {
        return Response.fromResponse(pages.go(LocalPath.orHome(back)))
                .cookie(cookies.keepChoice(name, value))
                .build();
    }
}
