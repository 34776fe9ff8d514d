package io.ytterby.certification.footprint.app;

import io.ytterby.footprints.data.Factor;
import io.ytterby.footprints.inventory.Inventory;
import io.ytterby.footprints.inventory.Line;
import java.util.List;
import java.util.stream.Stream;

/** Which versions of factors an inventory uses. */
final class UsedFactors {
    private UsedFactors() {}

    /** Each once, as {@code grid.cn.average 2022}, and what warms how much as {@code gwp AR6 2021}. */
    static List<String> of(Inventory inventory) {
        var power = inventory.electricity().stream()
                .flatMap(use -> Stream.of(use.location(), use.residual(), use.lifecycle()));
        var lines = inventory.lines().stream().flatMap(UsedFactors::of);
        var gwp = "gwp " + inventory.gwp().id() + " " + inventory.gwp().version();
        return Stream.concat(
                        Stream.of(gwp), Stream.concat(power, lines).map(factor -> factor.id() + " " + factor.version()))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<Factor> of(Line line) {
        return switch (line) {
            case Line.Activity activity -> Stream.of(activity.factor());
            case Line.Haul haul -> Stream.of(haul.factor());
            case Line.Material _, Line.GasRelease _, Line.Carbon _, Line.Decomposition _, Line.Reduction _ ->
                Stream.empty();
        };
    }
}
