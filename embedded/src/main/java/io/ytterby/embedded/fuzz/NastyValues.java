package io.ytterby.embedded.fuzz;

import java.util.List;
import java.util.Random;

/** What people, broken programs and attackers send. As raw JSON, as words of a path or a query, as headers. */
final class NastyValues {
    private static final List<String> JSON = List.of(
            "null",
            "true",
            "-0",
            "0",
            "-1",
            "1e309",
            "-1e309",
            "NaN",
            "Infinity",
            "1e-400",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775809",
            "0.1",
            "1.0000000000000000000000000000000000000000001",
            "99999999999999999999999999999999999999999999",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"null\"",
            "\"-1\"",
            "\"1e5\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\udc00x\"",
            "\"\u202e\u4e2d\u6587 \ud83d\ude80\"",
            "\"'; DROP TABLE lot; --\"",
            "\"${jndi:ldap://x}\"",
            "\"../../etc/passwd\"",
            "\"=1+1\"",
            "\"2026-02-30\"",
            "\"0000-00-00\"",
            "\"+999999999-12-31\"",
            "\"2026-11-22T25:61:61Z\"",
            "\"00000000-0000-0000-0000-000000000000\"",
            "[]",
            "{}",
            "[null]",
            "[[]]",
            "{\"\":null}",
            "{\"value\":\"x\"}",
            "\"" + "x".repeat(5_000) + "\"",
            "\"" + "\u754c".repeat(3_000) + "\"",
            "[" + "1,".repeat(2_000) + "1]",
            "[".repeat(1_500) + "]".repeat(1_500),
            "{\"a\":".repeat(1_200) + "1" + "}".repeat(1_200),
            "1" + "0".repeat(1_200));
    private static final List<String> WHOLE = List.of(
            "",
            " ",
            "null",
            "true",
            "0",
            "\"text\"",
            "[]",
            "[{}]",
            "{}",
            "{",
            "}",
            "{\"a\"",
            "{\"a\":}",
            "{'a':1}",
            "{\"a\":1,\"a\":2}",
            "\ufeff{}",
            "{}{}",
            "{} x",
            "//\n{}",
            "<xml/>",
            "a=1&b=2",
            "[".repeat(3_000),
            "{\"a\":\"" + "y".repeat(100_000) + "\"}",
            "\u0000",
            "{\"\\u0000\":1}");
    private static final List<String> WORDS = List.of(
            "x",
            "0",
            "-1",
            "9223372036854775808",
            "00000000-0000-0000-0000-000000000000",
            "1-1-1-1-1",
            "%00",
            "%0d%0a",
            "..%2f..",
            "%2e%2e",
            "%25",
            "%F0%28%8C%28",
            "%E4%B8%AD%E6%96%87",
            "%F0%9F%9A%80",
            "a%20b",
            "'",
            "%22",
            "%3Cscript%3E",
            "%24%7B1%7D",
            "CN-2026-999999999",
            "CN-0000-000000",
            "null",
            "undefined",
            "NaN",
            "%C3",
            "a;b=c",
            "*",
            "true",
            "2026-02-30",
            "2026-11-22",
            "9999999999-01-01",
            "z".repeat(300),
            "z".repeat(3_000),
            "a:b",
            "~",
            "%7B%7D",
            "%FF%FE",
            "1e9",
            "%2B1");
    private static final List<List<String>> HEADERS = List.of(
            List.of("Accept", "image/png"),
            List.of("Accept", "text/*;q=a"),
            List.of("Accept", "application/json;q=0"),
            List.of("Accept", ","),
            List.of("Accept", "text/csv"),
            List.of("Accept", "application/x-ndjson"),
            List.of("Accept-Language", "zh"),
            List.of("Accept-Language", "zh-CN,zh;q=0.9,en;q=0.8"),
            List.of("Accept-Language", "-;q=x"),
            List.of("Content-Encoding", "gzip"),
            List.of("If-Match", "*"),
            List.of("If-Match", "x"),
            List.of("If-Match", "\"-1\""),
            List.of("If-Match", "\"99999999999999999999\""),
            List.of("If-Match", "W/\"1\""),
            List.of("If-Match", "\"1\", \"2\""),
            List.of("If-None-Match", "*"),
            List.of("Idempotency-Key", "k".repeat(300)),
            List.of("Idempotency-Key", "a b\u00e9"),
            List.of("Idempotency-Key", "same-for-all"),
            List.of("traceparent", "00-x-y-z"),
            List.of("traceparent", "ff-00000000000000000000000000000000-0000000000000000-01"),
            List.of("Ytterby-Version", "x"),
            List.of("Ytterby-Version", "a@-1"),
            List.of("Last-Event-ID", "x"),
            List.of("Range", "bytes=9-1"),
            List.of("X-Forwarded-For", "1.1.1.1"),
            List.of("Cookie", "a=b; ;=;"),
            List.of("Origin", "null"),
            List.of("X-HTTP-Method-Override", "DELETE"),
            List.of("Content-Type", "text/plain"),
            List.of("Content-Type", "x"),
            List.of("Content-Type", "application/json; charset=utf-16"),
            List.of("Content-Type", "multipart/form-data"),
            List.of("Content-Type", "application/json, text/plain"),
            List.of("Authorization", "Bearer x.y.z"),
            List.of("Authorization", "Basic YTpi"),
            List.of("Authorization", "Bearer eyJhbGciOiJub25lIn0.e30."),
            List.of("Authorization", "Bearer"));

    private NastyValues() {}

    static String json(Random random) {
        return pick(JSON, random);
    }

    static String body(Random random) {
        return pick(WHOLE, random);
    }

    static String word(Random random) {
        return pick(WORDS, random);
    }

    static List<String> header(Random random) {
        return pick(HEADERS, random);
    }

    static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
