package io.ytterby.footprints.claims;

import io.ytterby.footprints.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** F14: where a footprint was made, in exactly one of three fields. */
public record Geography(Optional<String> subdivision, Optional<String> country, Optional<String> region) {

    /** @return empty if exactly one is given */
    public Optional<Problem> problem() {
        long given = Stream.of(subdivision, country, region)
                .filter(Optional::isPresent)
                .count();
        return given == 1
                ? Optional.empty()
                : Optional.of(new Problem(
                        "/geography",
                        "Give exactly one of " + String.join(", ", List.of("subdivision", "country", "region"))));
    }
}
