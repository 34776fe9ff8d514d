package io.ytterby.epcis.xml;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Turns one event's element into JSON. Elements of the standard have a shape each; all others are extensions. */
final class EventTree {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final XMLStreamReader xml;
    private final ExtensionTree extensions;
    private final SensorTree sensors;

    EventTree(XMLStreamReader xml, Prefixes prefixes, int depth) {
        this.xml = xml;
        this.extensions = new ExtensionTree(xml, prefixes, depth);
        this.sensors = new SensorTree(xml, extensions);
    }

    /** Reads the event at whose start the reader stands, to its end. */
    ObjectNode event() throws XMLStreamException {
        var event = JSON.objectNode();
        event.put("type", extensions.isExtension() ? extensions.name() : xml.getLocalName());
        extensions.attributes(event);
        fields(event);
        return event;
    }

    private void fields(ObjectNode event) throws XMLStreamException {
        while (xml.nextTag() == XMLStreamReader.START_ELEMENT) {
            if (extensions.isExtension()) {
                extensions.into(event);
            } else {
                field(event, xml.getLocalName());
            }
        }
    }

    private void field(ObjectNode event, String name) throws XMLStreamException {
        switch (name) {
            case "extension", "baseExtension" -> fields(event);
            case "epcList" -> event.set(name, texts());
            case "childEPCs", "inputEPCList", "outputEPCList" -> unlessEmpty(event, name, texts());
            case "quantityList", "childQuantityList", "inputQuantityList", "outputQuantityList" ->
                unlessEmpty(event, name, quantities());
            case "bizTransactionList", "sourceList", "destinationList" -> unlessEmpty(event, name, typed());
            case "sensorElementList" -> unlessEmpty(event, name, sensors.list());
            case "persistentDisposition" -> event.set(name, dispositions());
            case "readPoint", "bizLocation", "ilmd" -> event.set(name, object());
            case "errorDeclaration" -> event.set(name, object());
            default -> text(event, name);
        }
    }

    private static void unlessEmpty(ObjectNode event, String name, ArrayNode list) {
        if (!list.isEmpty()) {
            event.set(name, list);
        }
    }

    private void text(ObjectNode parent, String name) throws XMLStreamException {
        parent.put(name, xml.getElementText().strip());
    }

    private ArrayNode texts() throws XMLStreamException {
        var list = JSON.arrayNode();
        while (xml.nextTag() == XMLStreamReader.START_ELEMENT) {
            list.add(xml.getElementText().strip());
        }
        return list;
    }

    private ArrayNode quantities() throws XMLStreamException {
        var list = JSON.arrayNode();
        while (xml.nextTag() == XMLStreamReader.START_ELEMENT) {
            var element = list.addObject();
            while (xml.nextTag() == XMLStreamReader.START_ELEMENT) {
                var name = xml.getLocalName();
                var text = xml.getElementText().strip();
                if (name.equals("quantity") && !text.isEmpty()) {
                    element.set(name, SensorTree.number(text));
                } else if (!text.isEmpty()) {
                    element.put(name, text);
                }
            }
        }
        return list;
    }

    private ArrayNode typed() throws XMLStreamException {
        var list = JSON.arrayNode();
        while (xml.nextTag() == XMLStreamReader.START_ELEMENT) {
            var item = list.addObject();
            var type = xml.getAttributeValue(null, "type");
            if (type != null) {
                item.put("type", type.strip());
            }
            text(item, xml.getLocalName());
        }
        return list;
    }

    private ObjectNode dispositions() throws XMLStreamException {
        var object = JSON.objectNode();
        while (xml.nextTag() == XMLStreamReader.START_ELEMENT) {
            object.withArray(xml.getLocalName()).add(xml.getElementText().strip());
        }
        return object;
    }

    /** An object of texts and extensions. */
    private ObjectNode object() throws XMLStreamException {
        var object = JSON.objectNode();
        while (xml.nextTag() == XMLStreamReader.START_ELEMENT) {
            var name = xml.getLocalName();
            if (extensions.isExtension()) {
                extensions.into(object);
            } else if (name.equals("extension")) {
                object.setAll(object());
            } else if (name.equals("correctiveEventIDs")) {
                object.set(name, texts());
            } else {
                text(object, name);
            }
        }
        return object;
    }
}
