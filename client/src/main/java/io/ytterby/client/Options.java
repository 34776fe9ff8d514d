package io.ytterby.client;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a call may be given beside its ids and its body. Immutable: each step gives the next. */
public final class Options {
    /** Nothing. */
    public static final Options NONE = new Options(Map.of(), List.of());

    private final Map<String, String> headers;
    private final List<Map.Entry<String, String>> query;

    private Options(Map<String, String> headers, List<Map.Entry<String, String>> query) {
        this.headers = headers;
        this.query = query;
    }

    /** A parameter of the query; the same name may be given again. */
    public Options query(String name, Object value) {
        var more = new ArrayList<>(query);
        more.add(Map.entry(name, String.valueOf(value)));
        return new Options(headers, List.copyOf(more));
    }

    public Options header(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Options(Map.copyOf(more), query);
    }

    /** The version that was read: of {@link Reply#etag}. */
    public Options ifMatch(String etag) {
        return header("If-Match", etag);
    }

    /** A key of one's own, kept with the order it belongs to; without it each call makes one for itself and its retries. */
    public Options idempotencyKey(String key) {
        return header("Idempotency-Key", key);
    }

    /** Wait until this change can be seen: of {@link Reply#version}. */
    public Options seen(String version) {
        return header("Ytterby-Version", version);
    }

    /** {@code zh} or {@code en}: the language of problems. */
    public Options language(String tag) {
        return header("Accept-Language", tag);
    }

    Map<String, String> headers() {
        return headers;
    }

    List<Map.Entry<String, String>> query() {
        return query;
    }
}
