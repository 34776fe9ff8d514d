package io.ytterby.tracking.lineage.rest;

import io.ytterby.kernel.Mass;
import io.ytterby.tracking.lineage.rest.GraphReply.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The two lines of text in a box, fit to stand in XML. */
final class DrawingWords {
    private static final int LONGEST = 24;

    private DrawingWords() {}

    /** @param count how many nodes the box stands for */
    static List<String> of(Node node, int count) {
        if (node.kind().equals("STEP"))
            return List.of(
                    count > 1 ? count + " × " + escaped(node.operation()) : escaped(node.operation()),
                    count > 1 ? "" : escaped(node.process()));
        var what = escaped(node.stage()) + " · " + escaped(node.country());
        if (count > 1) return List.of(what, count + " goods");
        return List.of(what, node.lotNumber() == null ? "" : escaped(node.lotNumber()) + mass(node.massMg()));
    }

    private static String mass(@Nullable Long milligrams) {
        return milligrams == null ? "" : " " + new Mass(milligrams);
    }

    private static String escaped(@Nullable String text) {
        if (text == null) return "";
        var cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
        return cut.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
