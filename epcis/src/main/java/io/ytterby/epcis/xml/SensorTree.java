package io.ytterby.epcis.xml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Sensor elements: in XML their fields are attributes. */
final class SensorTree {
    private static final Set<String> NUMBERS =
            Set.of("value", "minValue", "maxValue", "meanValue", "sDev", "percRank", "percValue");
    private static final int LONGEST = 400;

    private final XMLStreamReader xml;
    private final ExtensionTree extensions;

    SensorTree(XMLStreamReader xml, ExtensionTree extensions) {
        this.xml = xml;
        this.extensions = extensions;
    }

    ArrayNode list() throws XMLStreamException {
        var list = JsonNodeFactory.instance.arrayNode();
        while (xml.nextTag() == XMLStreamReader.START_ELEMENT) {
            if (xml.getLocalName().equals("sensorElement")) {
                element(list.addObject());
            } else {
                extensions.skip();
            }
        }
        return list;
    }

    private void element(ObjectNode element) throws XMLStreamException {
        while (xml.nextTag() == XMLStreamReader.START_ELEMENT) {
            if (extensions.isExtension()) {
                extensions.into(element);
            } else if (xml.getLocalName().equals("sensorReport")) {
                fields(element.withArray("sensorReport").addObject());
            } else if (xml.getLocalName().equals("extension")) {
                element(element);
            } else {
                fields(element.putObject(xml.getLocalName()));
            }
        }
    }

    private void fields(ObjectNode object) throws XMLStreamException {
        extensions.attributes(object);
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (XmlEventReader.isBare(xml.getAttributeNamespace(i))) {
                var name = xml.getAttributeLocalName(i);
                object.set(name, value(name, xml.getAttributeValue(i).strip()));
            }
        }
        extensions.skip();
    }

    private static JsonNode value(String name, String text) {
        if (NUMBERS.contains(name)) {
            return number(text);
        }
        boolean truth = name.equals("booleanValue");
        if (truth && (text.equals("true") || text.equals("1"))) {
            return JsonNodeFactory.instance.booleanNode(true);
        }
        if (truth && (text.equals("false") || text.equals("0"))) {
            return JsonNodeFactory.instance.booleanNode(false);
        }
        return JsonNodeFactory.instance.textNode(text);
    }

    /** A number with every digit it has; what is none stays a text, which the schema then refuses. */
    static JsonNode number(String text) {
        try {
            return text.length() > LONGEST
                    ? JsonNodeFactory.instance.textNode(text)
                    : JsonNodeFactory.instance.numberNode(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return JsonNodeFactory.instance.textNode(text);
        }
    }
}
