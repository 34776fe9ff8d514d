package io.ytterby.footprints.statement;

import io.ytterby.footprints.Breakdown;
import io.ytterby.footprints.Decimals;
import io.ytterby.footprints.json.Json;
import io.ytterby.footprints.json.JsonBuilder;

/** A tree as JSON: every value with all its digits. */
public final class BreakdownJson {
    private BreakdownJson() {}

    public static Json of(Breakdown tree) {
        var json = new JsonBuilder()
                .put("what", tree.what())
                .put("value", Decimals.exact(tree.value()))
                .put("unit", tree.unit())
                .put("operation", tree.operation().name());
        if (!tree.formula().isEmpty()) json.put("formula", tree.formula());
        if (!tree.from().isEmpty()) json.put("from", tree.from());
        if (!tree.parts().isEmpty())
            json.put("parts", tree.parts().stream().map(BreakdownJson::of).toList());
        return json.build();
    }
}
