package io.ytterby.footprints.cli;

import io.ytterby.footprints.Breakdown;
import io.ytterby.footprints.Decimals;
import io.ytterby.footprints.statement.Footprint;
import io.ytterby.footprints.statement.Statement;
import java.io.PrintStream;

/** Tells a statement to a person: the number, what stands beside it, and the tree. */
record TreePrint(PrintStream out) {

    void tell(Statement statement) {
        var footprint = statement.footprint();
        var inventory = footprint.inventory();
        out.println(inventory.product() + ": " + shown(footprint.gross()) + " kgCO2e/kg, gross");
        out.println(
                "  scheme " + inventory.scheme().id() + " " + inventory.scheme().version() + ", "
                        + inventory.gwp().id() + ", allocation " + inventory.method() + ", electricity by "
                        + inventory.scheme().electricity() + ", " + inventory.periodFrom() + " up to "
                        + inventory.periodUntil());
        parts(footprint);
        certificates(footprint);
        out.println("Why:");
        tree(footprint.gross(), 1);
        out.println("statement sha-256 " + statement.digest());
    }

    private void parts(Footprint footprint) {
        var scopes = footprint.scopes();
        out.println("  scope 1 " + shown(scopes.scope1()) + ", scope 2 " + shown(scopes.scope2Location())
                + " by location or " + shown(scopes.scope2Market()) + " by market, scope 3 " + shown(scopes.scope3()));
        out.println("  by location " + shown(footprint.byLocation()) + ", by market " + shown(footprint.byMarket())
                + "; beside it, never netted: uptake " + shown(footprint.uptake()) + ", removals "
                + shown(footprint.removals()) + ", offsets " + shown(footprint.offsets()));
        footprint
                .ratings()
                .ifPresent(ratings -> out.println("  primary data " + shown(ratings.primaryDataShare())
                        + ", ratings (1 best, 5 worst): technology " + shown(ratings.technological()) + ", place "
                        + shown(ratings.geographical()) + ", time " + shown(ratings.temporal())));
    }

    private void certificates(Footprint footprint) {
        footprint.certificates().rejected().forEach((id, why) -> out.println("  does not count: " + id + ", " + why));
        footprint
                .offsetsJudged()
                .rejected()
                .forEach((name, why) -> out.println("  does not count: offset " + name + ", " + why));
    }

    private void tree(Breakdown node, int depth) {
        var line = new StringBuilder("  ".repeat(depth))
                .append(node.what())
                .append(" = ")
                .append(node.operation() == Breakdown.Operation.GIVEN ? Decimals.exact(node.value()) : shown(node))
                .append(node.unit().equals("1") ? "" : " " + node.unit());
        if (node.operation() != Breakdown.Operation.GIVEN)
            line.append("  [")
                    .append(node.formula())
                    .append(' ')
                    .append(node.operation())
                    .append(']');
        if (!node.from().isEmpty()) line.append("  <- ").append(node.from());
        out.println(line);
        node.parts().forEach(part -> tree(part, depth + 1));
    }

    private static String shown(Breakdown number) {
        return Decimals.shown(number.value()).toPlainString();
    }
}
