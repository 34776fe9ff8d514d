package io.ytterby.spectra.format;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads XML as a tree: no document type, no entities but XML's own five, nothing from elsewhere, and no end of limits. */
final class XmlFile {
    private static final int MAX_DEPTH = 64;
    private static final int MAX_ELEMENTS = 400_000;
    private static final int MAX_NAME = 200;

    private XmlFile() {}

    static XmlNode read(String text) throws Unreadable {
        XMLStreamReader in = null;
        try {
            in = factory().createXMLStreamReader(new StringReader(text));
            return tree(in);
        } catch (XMLStreamException e) {
            throw new Unreadable(place(e.getLocation()), "Not well-formed XML: " + sentence(e));
        } catch (RuntimeException e) {
            // The JDK's reader answers some malformed input with an exception of its insides.
            throw new Unreadable(in == null ? "file" : place(in.getLocation()), "Not well-formed XML: " + e);
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is read from elsewhere");
        });
        return factory;
    }

    private static XmlNode tree(XMLStreamReader in) throws XMLStreamException, Unreadable {
        XmlNode root = null;
        XmlNode open = null;
        int depth = 0;
        int elements = 0;
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.DTD ->
                    throw new Unreadable(place(in.getLocation()), "A document type (DOCTYPE) is not read");
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new Unreadable(
                            place(in.getLocation()), "An entity that XML does not know by itself is not read");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > MAX_DEPTH)
                        throw new Unreadable(place(in.getLocation()), "Elements lie more than " + MAX_DEPTH + " deep");
                    if (++elements > MAX_ELEMENTS)
                        throw new Unreadable(
                                place(in.getLocation()), "There are more than " + MAX_ELEMENTS + " elements");
                    open = start(in, open);
                    if (root == null) root = open;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    open = open == null ? null : open.parent();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (open != null && !in.isWhiteSpace()) open.append(in.getText());
                }
                default -> {}
            }
        }
        if (root == null) throw new Unreadable("file", "There is no element in it");
        return root;
    }

    private static XmlNode start(XMLStreamReader in, @Nullable XmlNode parent) throws Unreadable {
        if (in.getLocalName().length() > MAX_NAME)
            throw new Unreadable(
                    place(in.getLocation()), "The name of an element is over " + MAX_NAME + " characters long");
        Map<String, String> attributes = Map.of();
        if (in.getAttributeCount() > 0) {
            attributes = new HashMap<>();
            for (int i = 0; i < in.getAttributeCount(); i++)
                attributes.put(in.getAttributeLocalName(i), in.getAttributeValue(i));
        }
        return new XmlNode(parent, in.getLocalName(), attributes);
    }

    private static String place(javax.xml.stream.@Nullable Location at) {
        return at == null || at.getLineNumber() < 1
                ? "file"
                : "line " + at.getLineNumber() + ", column " + at.getColumnNumber();
    }

    /** The reader's own message without its preface, which repeats the place. */
    private static String sentence(XMLStreamException e) {
        var message = String.valueOf(e.getMessage());
        int from = message.indexOf("Message: ");
        return Draft.shown(from < 0 ? message : message.substring(from + 9)).strip();
    }
}
