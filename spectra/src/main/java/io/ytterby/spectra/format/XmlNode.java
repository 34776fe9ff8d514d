package io.ytterby.spectra.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An element of an XML file, by its name without namespace. */
final class XmlNode {
    private final @Nullable XmlNode parent;
    private final String name;
    private final Map<String, String> attributes;
    private List<XmlNode> children = List.of();
    private String first = "";
    private @Nullable StringBuilder joined;

    XmlNode(@Nullable XmlNode parent, String name, Map<String, String> attributes) {
        this.parent = parent;
        this.name = name;
        this.attributes = attributes;
        if (parent != null) {
            if (parent.children.isEmpty()) parent.children = new ArrayList<>(2);
            parent.children.add(this);
        }
    }

    /** Comments and instructions part a text into pieces, perhaps very many. */
    void append(String more) {
        if (first.isEmpty()) first = more;
        else {
            if (joined == null) joined = new StringBuilder(first);
            joined.append(more);
        }
    }

    @Nullable
    XmlNode parent() {
        return parent;
    }

    String name() {
        return name;
    }

    String text() {
        return (joined == null ? first : joined.toString()).strip();
    }

    List<XmlNode> children() {
        return children;
    }

    List<XmlNode> children(String called) {
        return children.stream().filter(each -> each.name.equals(called)).toList();
    }

    @Nullable
    XmlNode child(String called) {
        for (var each : children) if (each.name.equals(called)) return each;
        return null;
    }

    /** @return the text of a child; null if there is none, or it is blank */
    @Nullable
    String textOf(String called) {
        var child = child(called);
        return child == null || child.text().isEmpty() ? null : child.text();
    }

    @Nullable
    Double numberOf(String called) {
        return Numeral.leading(textOf(called));
    }

    @Nullable
    String attribute(String called) {
        return attributes.get(called);
    }

    /** @return all elements below this with a name, in the file's order */
    List<XmlNode> all(String called) {
        var found = new ArrayList<XmlNode>();
        collect(called, found);
        return found;
    }

    /** As deep as {@link XmlFile} lets a file be. */
    private void collect(String called, List<XmlNode> found) {
        for (var each : children) {
            if (each.name.equals(called)) found.add(each);
            each.collect(called, found);
        }
    }

    /** @return names from the root, counted where a parent has several: {@code /N42InstrumentData/Measurement[2]} */
    String path() {
        if (parent == null) return "/" + Draft.shown(name);
        var alike = parent.children(name);
        var step = alike.size() == 1 ? "" : "[" + (alike.indexOf(this) + 1) + "]";
        return parent.path() + "/" + Draft.shown(name) + step;
    }
}
