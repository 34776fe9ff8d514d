package io.ytterby.pictures;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A picture as somebody sees it: its elements by name and class, where they stand and how wide they are. */
public final class Seen {
    private final Document document;

    private Seen(Document document) {
        this.document = document;
    }

    public static Seen in(String svg) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new Seen(factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg))));
        } catch (ParserConfigurationException | SAXException | IOException malformed) {
            throw new AssertionError("no well-formed picture: " + svg, malformed);
        }
    }

    public Element root() {
        return document.getDocumentElement();
    }

    /** @return the elements of this name that carry the class, in the order of the document */
    public List<Element> all(String name, String style) {
        var found = new ArrayList<Element>();
        var nodes = document.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++)
            if (nodes.item(i) instanceof Element each
                    && Arrays.asList(each.getAttribute("class").split(" ")).contains(style)) found.add(each);
        return found;
    }

    public Element one(String name, String style) {
        var found = all(name, style);
        if (found.size() != 1) throw new AssertionError(found.size() + " elements " + name + "." + style);
        return found.getFirst();
    }

    public String text(String name) {
        return document.getElementsByTagName(name).item(0).getTextContent();
    }

    /** @return a number or a percentage, without its sign */
    public static double of(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute).replace("%", ""));
    }
}
