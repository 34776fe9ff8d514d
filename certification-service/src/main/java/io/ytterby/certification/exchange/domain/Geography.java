package io.ytterby.certification.exchange.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a footprint is of: one of four, as PACT has it. */
public sealed interface Geography {
    record Global() implements Geography {}

    record InRegion(Region region) implements Geography {}

    /** @param code ISO 3166-1, two letters */
    record InCountry(String code) implements Geography {}

    /** @param code ISO 3166-2: {@code CN-NM} */
    record InSubdivision(String code) implements Geography {
        public String country() {
            return code.substring(0, 2);
        }
    }

    /** All that it lies in, itself among it: a filter by any of these finds it. */
    default List<String> names() {
        return switch (this) {
            case Global _ -> List.of();
            case InRegion(var region) -> regions(region).toList();
            case InCountry(var code) -> country(code).toList();
            case InSubdivision part ->
                Stream.concat(Stream.of(part.code()), country(part.country())).toList();
        };
    }

    /** Empty for the whole world. */
    default Optional<Region> asRegion() {
        return switch (this) {
            case Global _ -> Optional.empty();
            case InRegion(var region) -> Optional.of(region);
            case InCountry(var code) -> Region.of(code);
            case InSubdivision part -> Region.of(part.country());
        };
    }

    private static Stream<String> country(String code) {
        return Stream.concat(Stream.of(code), Region.of(code).stream().flatMap(Geography::regions));
    }

    private static Stream<String> regions(Region region) {
        return Stream.concat(Stream.of(region), region.continent().stream()).map(Region::spelt);
    }
}
