package io.ytterby.epcis.xml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Elements of users: a text, or an object of attributes and elements; an element that is there twice becomes a list. */
final class ExtensionTree {
    private final XMLStreamReader xml;
    private final Prefixes prefixes;
    private final int deepest;
    private int depth;

    ExtensionTree(XMLStreamReader xml, Prefixes prefixes, int deepest) {
        this.xml = xml;
        this.prefixes = prefixes;
        this.deepest = deepest;
    }

    /** Whether the reader stands at an element of another namespace than the standard's. */
    boolean isExtension() {
        return !XmlEventReader.isBare(xml.getNamespaceURI());
    }

    /** The JSON name of the element at which the reader stands. */
    String name() {
        return prefixes.name(xml.getNamespaceURI(), String.valueOf(xml.getPrefix()), xml.getLocalName());
    }

    /** Reads the element at which the reader stands into its parent. */
    void into(ObjectNode parent) throws XMLStreamException {
        var name = isExtension() ? name() : xml.getLocalName();
        var value = element();
        var there = parent.get(name);
        if (there instanceof ArrayNode list) {
            list.add(value);
        } else if (there == null) {
            parent.set(name, value);
        } else {
            parent.putArray(name).add(there).add(value);
        }
    }

    /** The attributes with a namespace of their own, as fields. */
    void attributes(ObjectNode into) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            var namespace = xml.getAttributeNamespace(i);
            if (!XmlEventReader.isBare(namespace) && !namespace.equals(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI)) {
                var name = prefixes.name(namespace, xml.getAttributePrefix(i), xml.getAttributeLocalName(i));
                into.put(name, xml.getAttributeValue(i).strip());
            }
        }
    }

    private JsonNode element() throws XMLStreamException {
        if (++depth > deepest) {
            throw new XMLStreamException("is nested deeper than " + deepest + " elements", xml.getLocation());
        }
        var object = JsonNodeFactory.instance.objectNode();
        attributes(object);
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (XmlEventReader.isBare(xml.getAttributeNamespace(i))) {
                object.put(
                        xml.getAttributeLocalName(i), xml.getAttributeValue(i).strip());
            }
        }
        var text = new StringBuilder();
        while (xml.next() != XMLStreamReader.END_ELEMENT) {
            if (xml.isStartElement()) {
                into(object);
            } else if (xml.isCharacters()) {
                text.append(xml.getText());
            }
        }
        depth--;
        var own = text.toString().strip();
        if (object.isEmpty()) {
            return object.textNode(own);
        }
        return own.isEmpty() ? object : object.put("#text", own);
    }

    /** Passes over the rest of the element at which the reader stands. */
    void skip() throws XMLStreamException {
        for (int open = 1; open > 0; ) {
            int token = xml.next();
            open += token == XMLStreamReader.START_ELEMENT ? 1 : token == XMLStreamReader.END_ELEMENT ? -1 : 0;
        }
    }
}
