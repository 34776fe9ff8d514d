package io.ytterby.console.session.rest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.ytterby.console.api.Refusal;
import io.ytterby.console.page.Frame;
import io.ytterby.console.page.Pages;
import io.ytterby.console.page.Visit;
import io.ytterby.console.words.Words;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** What went wrong as a page: what, what to do about it, and by which number an operator finds it. */
@Singleton
public class ErrorPages {
    private final Pages pages;
    private final Visit visit;

    ErrorPages(Pages pages, Visit visit) {
        this.pages = pages;
        this.visit = visit;
    }

    @CheckedTemplate(basePath = "console")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance error(Frame frame, Refusal refusal);
    }

    public Response of(Refusal refusal) {
        return pages.html(refusal.status(), Templates.error(visit.frame(refusal.title()), refusal));
    }

    public Response notFound() {
        return of(told(404, "not_found"));
    }

    Response notOurForm() {
        return of(told(403, "not_our_form"));
    }

    Response issuerAway() {
        return of(told(503, "issuer_away"));
    }

    Response signInLost() {
        return of(told(400, "sign_in_lost"));
    }

    public Response broken() {
        return of(told(500, "broken"));
    }

    private Refusal told(int status, String words) {
        return new Refusal(
                status,
                words,
                Words.say(visit.language(), "frame." + words + "_title"),
                Words.say(visit.language(), "frame." + words + "_detail"),
                List.of(),
                null,
                status == 503 ? 5 : null);
    }
}
