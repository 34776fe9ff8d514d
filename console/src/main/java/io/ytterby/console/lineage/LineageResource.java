package io.ytterby.console.lineage;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.api.Answer;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** {@code /console/lineage/lots/{id}} and {@code …/grams/{code}}: the picture, the table, the origins, the books. */
@Path("/console/lineage/{goods}/{id}")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class LineageResource {
    private final Visit visit;
    private final Pages pages;

    LineageResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    /** One of several ways to look, and whether it is the one that is looked in. */
    record Choice(String address, String words, boolean isHere) {}

    /**
     * What the page begins with.
     *
     * @param lot null where a gram is asked about
     */
    record LineagePage(Frame frame, Asked asked, @Nullable LotRead lot, List<Choice> directions, List<Choice> depths) {}

    /**
     * The graph, and what it comes to.
     *
     * @param books its bars, empty without them
     */
    record GraphPart(
            Asked asked,
            String picture,
            List<GraphShown.Row> rows,
            boolean truncated,
            int nodes,
            String books,
            boolean balanced,
            List<LotFigures.Entry> entries,
            String origins,
            List<LotFigures.From> from) {}

    @CheckedTemplate(basePath = "lineage")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance lineage(LineagePage page);

        static native TemplateInstance graph(GraphPart page);
    }

    @GET
    @Operation(hidden = true)
    public Response lineage(
            @PathParam("goods") String goods,
            @PathParam("id") String id,
            @QueryParam("direction") @Nullable String direction,
            @QueryParam("depth") @Nullable String depth,
            @QueryParam("element") @Nullable String element,
            @QueryParam("view") @Nullable String view) {
        var asked = Asked.of(goods, id, direction, depth, element, view);
        var api = visit.api();
        var graphs = asked.directions().stream()
                .map(one -> api.askMeanwhile(asked.api(one), GraphRead.class))
                .toList();
        if (!goods.equals("lots")) {
            // Nobody else says whether there is such a gram: its graph is waited for.
            var graph = graph(graphs);
            var begun = page(asked, null);
            return pages.later(200, Templates.lineage(begun), () -> rest(begun, graph, null));
        }
        var books = api.askMeanwhile(api(id, "/balance"), LotRead.Balance.class);
        var begun = page(asked, api.get(api(id, ""), LotRead.class));
        return pages.later(
                200,
                Templates.lineage(begun),
                () -> rest(begun, graph(graphs), books.get().given().orElse(null)));
    }

    private static GraphRead graph(List<Supplier<Answer<GraphRead>>> graphs) {
        return graphs.stream()
                .map(one -> one.get().orElseThrow())
                .reduce(GraphRead::followedBy)
                .orElseThrow();
    }

    private LineagePage page(Asked asked, @Nullable LotRead lot) {
        var title = Words.say(visit.language(), "lineage.title", lot == null ? asked.id() : lot.lotNumber());
        return new LineagePage(
                visit.frame(title),
                asked,
                lot,
                Asked.DIRECTIONS.stream()
                        .map(one -> new Choice(asked.toward(one), "lineage." + one, one.equals(asked.direction())))
                        .toList(),
                Asked.DEPTHS.stream()
                        .map(steps -> new Choice(asked.through(steps), String.valueOf(steps), steps == asked.depth()))
                        .toList());
    }

    private static TemplateInstance rest(LineagePage begun, GraphRead graph, LotRead.@Nullable Balance balance) {
        var language = begun.frame().language();
        var asked = begun.asked();
        var shown = new GraphShown(graph, language);
        var figures = new LotFigures(language);
        return Templates.graph(new GraphPart(
                asked,
                asked.table() ? "" : shown.picture(begun.frame().title()),
                shown.rows(),
                graph.truncated(),
                graph.allNodes().size(),
                balance == null ? "" : figures.books(balance),
                balance == null || balance.balanced(),
                balance == null ? List.of() : figures.entries(balance),
                graph.allOrigins().isEmpty() ? "" : figures.origins(graph.allOrigins()),
                figures.rows(graph.allOrigins())));
    }

    private static String api(String lot, String below) {
        return "/api/tracking/v1/lots/" + Address.encoded(lot) + below;
    }
}
