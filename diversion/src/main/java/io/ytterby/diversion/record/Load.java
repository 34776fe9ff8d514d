package io.ytterby.diversion.record;

import java.util.List;
import java.util.OptionalLong;

/** What was weighed, measured and counted, as declared: milligrams, cubic centimetres, pieces, ISO 6346 numbers. */
public record Load(
        long netMg, OptionalLong grossMg, OptionalLong volumeCm3, OptionalLong packages, List<String> containers) {
    public Load {
        containers = List.copyOf(containers);
    }
}
