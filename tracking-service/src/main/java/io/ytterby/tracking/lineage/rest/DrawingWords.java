package io.ytterby.tracking.lineage.rest;

import io.ytterby.kernel.Mass;
import io.ytterby.tracking.lineage.rest.GraphReply.Node;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The two lines of text in a box; the picture escapes and cuts them. */
final class DrawingWords {
    private DrawingWords() {}

    /** @param count how many nodes the box stands for */
    static List<String> of(Node node, int count) {
        if (node.kind().equals("STEP"))
            return List.of(
                    count > 1 ? count + " × " + known(node.operation()) : known(node.operation()),
                    count > 1 ? "" : known(node.process()));
        var what = known(node.stage()) + " · " + known(node.country());
        if (count > 1) return List.of(what, count + " goods");
        return List.of(what, node.lotNumber() == null ? "" : node.lotNumber() + mass(node.massMg()));
    }

    private static String mass(@Nullable Long milligrams) {
        return milligrams == null ? "" : " " + new Mass(milligrams);
    }

    private static String known(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
