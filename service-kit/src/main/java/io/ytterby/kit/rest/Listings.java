package io.ytterby.kit.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers a list as one JSON page, or streams all its pages as CSV or NDJSON: as the header Accept asks. */
@ApplicationScoped
public class Listings {
    public static final String CSV = "text/csv";
    public static final String NDJSON = "application/x-ndjson";

    private static final MediaType CSV_TYPE = new MediaType("text", "csv");
    private static final MediaType NDJSON_TYPE = new MediaType("application", "x-ndjson");

    /** A stream ends with an error beyond it: whoever needs more asks page by page. */
    private static final long MOST_ROWS = 10_000_000;

    private final ObjectMapper mapper;

    Listings(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** Writes one row. */
    @FunctionalInterface
    private interface RowWriter<T> {
        void write(T row) throws IOException;
    }

    /**
     * @param rowType a record; its components are the columns of the CSV
     * @param fetch fetches one page, in a transaction of its own if it needs one
     */
    public <T> Response answer(
            PageRequest asked, HttpHeaders headers, Class<T> rowType, Function<PageRequest, Page<T>> fetch) {
        for (var accepted : headers.getAcceptableMediaTypes()) {
            if (accepted.isWildcardType() || accepted.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                return Response.ok(fetch.apply(asked), MediaType.APPLICATION_JSON_TYPE)
                        .build();
            if (accepted.isCompatible(CSV_TYPE)) return csv(asked, rowType, fetch);
            if (accepted.isCompatible(NDJSON_TYPE)) return ndjson(asked, fetch);
        }
        return notAcceptable().response();
    }

    private <T> Response csv(PageRequest asked, Class<T> rowType, Function<PageRequest, Page<T>> fetch) {
        var first = fetch.apply(largest(asked)); // before the status is sent: its failure is a problem
        StreamingOutput rows = out -> {
            var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            var csv = new Csv<>(rowType, mapper, writer);
            csv.header();
            each(asked, first, fetch, csv::row);
            writer.flush();
        };
        return Response.ok(rows, CSV + ";charset=UTF-8").build();
    }

    private <T> Response ndjson(PageRequest asked, Function<PageRequest, Page<T>> fetch) {
        var first = fetch.apply(largest(asked));
        StreamingOutput rows = out -> {
            try (var json = lines(out)) {
                each(asked, first, fetch, row -> {
                    mapper.writeValue(json, row);
                    json.writeRaw('\n');
                });
            }
        };
        return Response.ok(rows, NDJSON).build();
    }

    private JsonGenerator lines(OutputStream out) throws IOException {
        return mapper.getFactory()
                .createGenerator(out)
                .setRootValueSeparator(null)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
    }

    private static PageRequest largest(PageRequest asked) {
        return new PageRequest(PageRequest.LARGEST, asked.pageToken());
    }

    private static <T> void each(
            PageRequest asked, Page<T> first, Function<PageRequest, Page<T>> fetch, RowWriter<T> writer)
            throws IOException {
        long rows = 0;
        @Nullable Page<T> page = first;
        while (page != null) {
            for (var row : page.items()) writer.write(row);
            rows += page.items().size();
            if (rows > MOST_ROWS) throw new IOException("the list is longer than " + MOST_ROWS + " rows");
            var next = page.nextPageToken();
            page = next == null ? null : fetch.apply(largest(asked).next(next));
        }
    }

    private static Problem notAcceptable() {
        return Problem.of(
                "not-acceptable",
                406,
                "No such form of the answer",
                "Lists come as application/json, text/csv or application/x-ndjson: name one in the header Accept.");
    }
}
