package io.ytterby.tracking.lineage.rest;

import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import io.ytterby.tracking.lineage.app.TraceGoods.Seen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A lineage in the form that is asked for: a graph as JSON, rows as CSV or NDJSON, a drawing as SVG. */
@ApplicationScoped
class LineageAnswers {
    /** Says in every form, also in a list, whether the limit of goods cut something off. */
    static final String TRUNCATED = "Ytterby-Truncated";

    private static final MediaType SVG = new MediaType("image", "svg+xml", "UTF-8");

    private final Listings listings;

    LineageAnswers(Listings listings) {
        this.listings = listings;
    }

    Response answer(Seen seen, LineageQuery asked, HttpHeaders headers) {
        var graph = Graphs.of(seen, asked.element());
        var response = wantsRows(headers)
                ? listings.answer(
                        new PageRequest(PageRequest.LARGEST, null),
                        headers,
                        LineageRow.class,
                        page -> new Page<>(LineageRow.of(graph), null))
                : Response.ok(graph, MediaType.APPLICATION_JSON_TYPE).build();
        return Response.fromResponse(response)
                .header(TRUNCATED, graph.truncated())
                .build();
    }

    Response drawing(Seen seen, LineageQuery asked) {
        var graph = Graphs.of(seen, asked.element());
        return Response.ok(Drawing.of(graph), SVG)
                .header(TRUNCATED, graph.truncated())
                .build();
    }

    private static boolean wantsRows(HttpHeaders headers) {
        var first = headers.getAcceptableMediaTypes().getFirst();
        var name = first.getType() + "/" + first.getSubtype();
        return name.equals(Listings.CSV) || name.equals(Listings.NDJSON);
    }
}
