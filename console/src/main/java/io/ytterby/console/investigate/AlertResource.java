package io.ytterby.console.investigate;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.page.Frame;
import io.ytterby.console.page.Pages;
import io.ytterby.console.page.SignedIn;
import io.ytterby.console.page.Visit;
import io.ytterby.console.words.Words;
import io.ytterby.kernel.Roles;
import io.ytterby.pictures.Caption;
import io.ytterby.pictures.Figures;
import io.ytterby.pictures.bars.Bar;
import io.ytterby.pictures.bars.BarPicture;
import io.ytterby.pictures.bars.Measure;
import io.ytterby.pictures.bars.Part;
import io.ytterby.pictures.bars.Tone;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** {@code /console/alerts/{id}}: which tests failed, with their numbers, what explains it, and what to do about it. */
@Path("/console/alerts/{id}")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class AlertResource {
    private final Visit visit;
    private final Pages pages;

    AlertResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    /**
     * @param cases that point to it; empty also for who may not read cases
     * @param picture how much each reason weighs
     * @param said what was done just now; null if nothing was
     */
    public record AlertPage(
            Frame frame,
            AlertRead alert,
            List<CaseRead> cases,
            String picture,
            @Nullable String said) {
        public boolean isPictured() {
            return !alert.speaking().isEmpty();
        }

        public boolean mayAct() {
            return frame.may(Roles.CASE_OFFICER);
        }

        public List<AlertAct> acts() {
            return List.of(AlertAct.values());
        }
    }

    @CheckedTemplate(basePath = "investigate")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance alert(AlertPage page);
    }

    @GET
    @Operation(hidden = true)
    public Response show(@PathParam("id") UUID id, @QueryParam("said") @Nullable String said) {
        var api = visit.api();
        var alert = api.get(AlertRead.API + "/" + id, AlertRead.class);
        var cases = api.askList(CaseRead.API + "?pageSize=20&kind=ALERT&ref=" + id, CaseRead.class)
                .given()
                .map(page -> page.items())
                .orElse(List.of());
        var frame = visit.frame(
                Words.say(visit.language(), "investigate.alert_title", alert.hs6(), alert.from(), alert.to()));
        var done = Optional.ofNullable(said)
                .flatMap(AlertAct::of)
                .map(AlertAct::code)
                .orElse(null);
        return pages.ok(Templates.alert(new AlertPage(frame, alert, cases, picture(alert), done)));
    }

    /** Bars to the right weigh for diversion; what weighs against it is told in the table, and drawn in another tone. */
    private String picture(AlertRead alert) {
        var figures = new Figures(visit.language().locale());
        var bars = alert.speaking().stream()
                .map(reason -> Bar.of(
                        name(reason.feature()),
                        figures.plain(reason.contribution()),
                        List.of(new Part(
                                reason.isAgainst() ? Tone.USED : Tone.COMMITTED, Math.abs(reason.contribution())))))
                .toList();
        var caption = new Caption("weights", Words.say(visit.language(), "investigate.weights"), "");
        var none = Words.say(visit.language(), "investigate.no_weights");
        return BarPicture.of(caption, List.of(), bars, Measure.TOGETHER, none);
    }

    private String name(String feature) {
        var key = "investigate.test." + feature.toLowerCase(Locale.ROOT);
        return Words.has(visit.language(), key) ? Words.say(visit.language(), key) : feature;
    }
}
