package io.ytterby.console.session.rest;

import io.ytterby.console.page.Theme;
import io.ytterby.console.page.Visit;
import io.ytterby.console.words.Language;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;

/** In which language and light a person reads: what they chose, or what their browser asks for. */
@Singleton
class Looks {
    private final Visit visit;

    Looks(Visit visit) {
        this.visit = visit;
    }

    void begin(ContainerRequestContext request) {
        visit.look(
                Language.of(
                        Cookies.plain(request.getCookies(), Cookies.LANGUAGE),
                        request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)),
                Theme.of(Cookies.plain(request.getCookies(), Cookies.THEME)),
                path(request));
    }

    /** With its query, as the browser asked. */
    static String path(ContainerRequestContext request) {
        var uri = request.getUriInfo().getRequestUri();
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }
}
