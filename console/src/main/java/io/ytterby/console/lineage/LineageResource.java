package io.ytterby.console.lineage;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
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
     * The page.
     *
     * @param lot null where a gram is asked about
     * @param books its bars, empty without them
     */
    record LineagePage(
            Frame frame,
            Asked asked,
            @Nullable LotRead lot,
            String picture,
            List<GraphShown.Row> rows,
            boolean truncated,
            int nodes,
            String books,
            boolean balanced,
            List<LotFigures.Entry> entries,
            String origins,
            List<LotFigures.From> from,
            List<Choice> directions,
            List<Choice> depths) {}

    @CheckedTemplate(basePath = "lineage")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance lineage(LineagePage page);
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
        boolean isLot = goods.equals("lots");
        var lotAsked = isLot ? visit.api().askMeanwhile(api(id, ""), LotRead.class) : null;
        var books = isLot ? visit.api().askMeanwhile(api(id, "/balance"), LotRead.Balance.class) : null;
        var graph = asked.directions().stream()
                .map(one -> visit.api().get(asked.api(one), GraphRead.class))
                .reduce(GraphRead::followedBy)
                .orElseThrow();
        var lot = lotAsked == null ? null : lotAsked.get().orElseThrow();
        var balance = books == null ? null : books.get().given().orElse(null);
        return pages.ok(Templates.lineage(page(asked, graph, lot, balance)));
    }

    private LineagePage page(Asked asked, GraphRead graph, @Nullable LotRead lot, LotRead.@Nullable Balance balance) {
        var language = visit.language();
        var title = Words.say(language, "lineage.title", lot == null ? asked.id() : lot.lotNumber());
        var shown = new GraphShown(graph, language);
        var figures = new LotFigures(language);
        return new LineagePage(
                visit.frame(title),
                asked,
                lot,
                asked.table() ? "" : shown.picture(title),
                shown.rows(),
                graph.truncated(),
                graph.allNodes().size(),
                balance == null ? "" : figures.books(balance),
                balance == null || balance.balanced(),
                balance == null ? List.of() : figures.entries(balance),
                graph.allOrigins().isEmpty() ? "" : figures.origins(graph.allOrigins()),
                figures.rows(graph.allOrigins()),
                Asked.DIRECTIONS.stream()
                        .map(one -> new Choice(asked.toward(one), "lineage." + one, one.equals(asked.direction())))
                        .toList(),
                Asked.DEPTHS.stream()
                        .map(steps -> new Choice(asked.through(steps), String.valueOf(steps), steps == asked.depth()))
                        .toList());
    }

    private static String api(String lot, String below) {
        return "/api/tracking/v1/lots/" + Address.encoded(lot) + below;
    }
}
