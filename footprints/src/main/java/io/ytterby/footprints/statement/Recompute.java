package io.ytterby.footprints.statement;

import io.ytterby.footprints.Decimals;
import io.ytterby.footprints.Problem;
import io.ytterby.footprints.electricity.CertificateUses;
import io.ytterby.footprints.json.Json;
import io.ytterby.footprints.json.JsonPrint;
import io.ytterby.footprints.statement.ComputeFootprint.Books;
import io.ytterby.footprints.statement.Recomputed.Difference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A buyer's side: takes nothing of a statement but its inventory and what the books said, works the rest out anew and
 * compares every field.
 */
public final class Recompute {
    private static final int MAX_DIFFERENCES = 50;

    private final List<Difference> differences = new ArrayList<>();

    private Recompute() {}

    public static Recomputed of(Json statement) {
        if (!(statement instanceof Json.Obj object) || !says(object, "format", Statement.FORMAT))
            return refused("/format", "Must be " + Statement.FORMAT);
        if (!says(object, "arithmetic", Decimals.ARITHMETIC))
            return refused("/arithmetic", "This program computes by " + Decimals.ARITHMETIC);
        var inventory = object.get("inventory");
        if (inventory.isEmpty()) return refused("/inventory", "Is missing");
        var books = new Books(used(object, "certificates"), used(object, "offsets"));
        return switch (Statement.of(inventory.get(), books)) {
            case Statement.Outcome.Refused(var problems) ->
                new Recomputed.Refused(problems.stream()
                        .map(problem -> new Problem("/inventory" + problem.pointer(), problem.detail()))
                        .toList());
            case Statement.Outcome.Stated(var again) -> compared(object, again);
        };
    }

    private static boolean says(Json.Obj object, String name, String value) {
        return object.get(name).equals(Optional.of(Json.text(value)));
    }

    private static Recomputed refused(String pointer, String detail) {
        return new Recomputed.Refused(List.of(new Problem(pointer, detail)));
    }

    private static CertificateUses used(Json.Obj statement, String what) {
        boolean listed = statement.get("usedBefore").isPresent();
        var ids = listed && statement.get("usedBefore").get() instanceof Json.Obj books
                ? books.get(what)
                : Optional.<Json>empty();
        if (ids.isPresent() && ids.get() instanceof Json.Arr(var items))
            return id -> items.contains(Json.text(id)) ? Optional.of("another statement") : Optional.empty();
        return id -> Optional.empty();
    }

    private static Recomputed compared(Json.Obj said, Statement again) {
        var recompute = new Recompute();
        recompute.compare("", said, again.json());
        return recompute.differences.isEmpty()
                ? new Recomputed.Same(again)
                : new Recomputed.Differs(recompute.differences);
    }

    private void compare(String pointer, Json said, Json again) {
        if (said instanceof Json.Obj(var one) && again instanceof Json.Obj(var other)) {
            Set<String> names = new LinkedHashSet<>(one.keySet());
            names.addAll(other.keySet());
            for (var name : names)
                compare(
                        pointer + "/" + name.replace("~", "~0").replace("/", "~1"),
                        one.getOrDefault(name, new Json.Null()),
                        other.getOrDefault(name, new Json.Null()));
        } else if (said instanceof Json.Arr(var one)
                && again instanceof Json.Arr(var other)
                && one.size() == other.size()) {
            for (int i = 0; i < one.size(); i++) compare(pointer + "/" + i, one.get(i), other.get(i));
        } else if (!said.equals(again) && differences.size() < MAX_DIFFERENCES) {
            differences.add(new Difference(pointer, brief(said), brief(again)));
        }
    }

    private static String brief(Json value) {
        var text = value instanceof Json.Text(var plain) ? plain : JsonPrint.compact(value);
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }
}
