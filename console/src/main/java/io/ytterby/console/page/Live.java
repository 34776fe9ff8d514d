package io.ytterby.console.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * How a list stands now, for a page that shows how it stood: asked by {@code live.js} with the tag of the last answer. Paths that end in
 * {@link #END} keep nobody signed in.
 */
@Singleton
public class Live {
    /** The last part of an address that a page asks by itself. */
    public static final String END = "/live";

    private final Pages pages;
    private final ObjectMapper json;

    Live(Pages pages, ObjectMapper json) {
        this.pages = pages;
        this.json = json;
    }

    /** Rows by what the page calls them, and numbers by their places. */
    record Now(List<String> rows, SortedMap<String, Integer> counts) {}

    /** The answer for a list that has no numbers beside it. */
    public Response answer(List<String> rows, @Nullable String known) {
        return answer(rows, Collections.emptySortedMap(), known);
    }

    /**
     * The answer.
     *
     * @param rows what the page calls its rows by, in any order
     * @param counts numbers by the names of their places
     * @param known the tag that the page has; null if it has none
     */
    public Response answer(List<String> rows, SortedMap<String, Integer> counts, @Nullable String known) {
        try {
            var text = json.writeValueAsBytes(new Now(rows.stream().sorted().toList(), counts));
            var tag = "\""
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(text), 0, 12) + "\"";
            if (tag.equals(known))
                return pages.guarded(Response.notModified())
                        .header(HttpHeaders.ETAG, tag)
                        .build();
            return pages.guarded(Response.ok(new String(text, StandardCharsets.UTF_8), MediaType.APPLICATION_JSON_TYPE))
                    .header(HttpHeaders.ETAG, tag)
                    .build();
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
