package io.ytterby.gateway.verify.rest;

import io.ytterby.gateway.verify.domain.Scans;
import java.util.stream.Collectors;

/** Where a code was seen, as a sentence. */
final class ScanWords {
    private ScanWords() {}

    static String of(Scans scans, Words words) {
        if (scans.countries().isEmpty()) return words.text("scans.NEVER");
        var where = scans.countries().stream()
                .map(country -> words.ofCode("country.", country))
                .collect(Collectors.joining(words.text("scans.comma")));
        return words.text("scans." + scans.howOften(), where);
    }
}
