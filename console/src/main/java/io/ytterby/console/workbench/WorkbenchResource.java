package io.ytterby.console.workbench;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.form.Form;
import io.ytterby.console.page.Address;
import io.ytterby.console.page.Frame;
import io.ytterby.console.page.Pages;
import io.ytterby.console.page.SignedIn;
import io.ytterby.console.page.Visit;
import io.ytterby.console.words.Words;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** {@code /console/measurements/{id}}: the spectrum, what was found beside what was declared, and what to do. */
@Path("/console/measurements/{id}")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class WorkbenchResource {
    private final Visit visit;
    private final Pages pages;

    WorkbenchResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    /**
     * What the page begins with.
     *
     * @param done what was just done, or empty
     */
    record WorkbenchPage(Frame frame, MeasurementRead measurement, String verdict, Form form, String done) {}

    /**
     * The spectrum, what was found in it, and what to do.
     *
     * @param picture empty where the verdict has no curve
     */
    record BenchPart(
            Frame frame,
            Bench bench,
            MeasurementRead.Why why,
            Look look,
            String picture,
            List<Contents.Row> rows,
            List<Choice> choices,
            Form form) {
        /** Where its parts are: {@code …/{id}}. */
        public String address() {
            return "/console/measurements/"
                    + Address.encoded(bench.measurement().id());
        }
    }

    @CheckedTemplate(basePath = "workbench")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance workbench(WorkbenchPage page);

        static native TemplateInstance bench(BenchPart page);
    }

    @GET
    @Operation(hidden = true)
    public Response workbench(
            @PathParam("id") String id,
            @QueryParam("scale") @Nullable String scale,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("number") @Nullable String number,
            @QueryParam("done") @Nullable String done) {
        var look = Look.of(scale, from, to, number);
        var said = Decision.of(done == null ? "" : done).map(Decision::code).orElse("");
        return page(visit, pages, 200, id, look, Form.EMPTY, said);
    }

    /** The curve for the cursor, which reads single channels. */
    @GET
    @Path("/points")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Response points(@PathParam("id") String id, @QueryParam("number") @Nullable String number) {
        var plot = Bench.plot(visit.api(), id, Look.of(null, null, null, number))
                .get()
                .orElseThrow();
        return pages.guarded(Response.ok(Map.of("edgesKev", plot.edgesKev(), "counts", plot.measured())))
                .build();
    }

    static Response page(Visit visit, Pages pages, int status, String id, Look look, Form form, String done) {
        var api = visit.api();
        var why = Bench.why(api, id, look);
        var plot = Bench.plot(api, id, look);
        var measurement = Bench.measurement(api, id);
        var frame = visit.frame(Words.say(visit.language(), "workbench.title", measurement.fileName()));
        var begun = new WorkbenchPage(frame, measurement, measurement.verdictOf(look.number()), form, done);
        return pages.later(
                status,
                Templates.workbench(begun),
                () -> Templates.bench(part(
                        begun,
                        look,
                        Bench.of(api, measurement),
                        why.get().orElseThrow(),
                        plot.get().orElseThrow())));
    }

    private static BenchPart part(WorkbenchPage begun, Look look, Bench bench, MeasurementRead.Why why, PlotRead plot) {
        var frame = begun.frame();
        var language = frame.language();
        var curves = new Curves(plot, language);
        var contents = new Contents(why.allElements(), Contents.of(bench.lots()), language);
        return new BenchPart(
                frame,
                bench,
                why,
                look,
                curves.isEmpty()
                        ? ""
                        : curves.picture(frame.title(), String.join(" ", why.allWords()), look, contents.scaling()),
                contents.rows(),
                Choice.of(frame, bench),
                begun.form());
    }
}
