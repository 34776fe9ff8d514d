package io.ytterby.epcis.xml;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.epcis.GuardedStream;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Pulls the events of an XML document one by one, each as the JSON of EPCIS 2.0 that says the same. */
public final class XmlEventReader {
    private static final String[] NAMESPACES = {
        "urn:epcglobal:epcis:xsd:", "urn:epcglobal:epcis-query:xsd:",
    };

    private final XMLStreamReader xml;
    private final GuardedStream in;
    private final Prefixes prefixes = new Prefixes();
    private final EventTree tree;
    private final Set<String> unhashed = new HashSet<>();
    private final ObjectNode head = JsonNodeFactory.instance.objectNode();
    private boolean inList;

    /** Stands before the first event once this returns. */
    public XmlEventReader(GuardedStream in, int depth) throws XMLStreamException {
        this.in = in;
        this.xml = SafeXml.stream(in);
        this.tree = new EventTree(xml, prefixes, depth);
        root();
    }

    private void root() throws XMLStreamException {
        while (xml.next() != XMLStreamReader.START_ELEMENT) {
            refuseDocumentType();
        }
        var name = xml.getLocalName();
        if (!isEpcis(xml.getNamespaceURI()) || !(name.equals("EPCISDocument") || name.equals("EPCISQueryDocument"))) {
            throw new XMLStreamException("must be an EPCISDocument or an EPCISQueryDocument of GS1", xml.getLocation());
        }
        head.put("type", name);
        for (var attribute : new String[] {"schemaVersion", "creationDate"}) {
            var value = xml.getAttributeValue(null, attribute);
            if (value != null) {
                head.put(attribute, value.strip());
            }
        }
    }

    private void refuseDocumentType() throws XMLStreamException {
        if (xml.getEventType() == XMLStreamReader.DTD) {
            throw new XMLStreamException("a document type is not taken", xml.getLocation());
        }
    }

    private static boolean isEpcis(@Nullable String namespace) {
        for (var known : NAMESPACES) {
            if (namespace != null && namespace.startsWith(known)) {
                return true;
            }
        }
        return false;
    }

    /** The next event, or null behind the last one. */
    public @Nullable ObjectNode next() throws XMLStreamException {
        while (xml.hasNext()) {
            int token = xml.next();
            refuseDocumentType();
            in.startOver();
            if (token == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("EventList")) {
                inList = false;
            } else if (token == XMLStreamReader.START_ELEMENT && inList && !isWrapper()) {
                return tree.event();
            } else if (token == XMLStreamReader.START_ELEMENT && !inList) {
                outside();
            }
        }
        return null;
    }

    /** EPCIS 1.2 puts what came later into {@code extension}. */
    private boolean isWrapper() {
        return xml.getLocalName().equals("extension") && isBare(xml.getNamespaceURI());
    }

    private void outside() throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "EventList" -> inList = true;
            case "EPCISHeader" -> skip();
            case "ignoreFields" -> ignored();
            default -> {
                // what stands around the events
            }
        }
    }

    private void skip() throws XMLStreamException {
        for (int open = 1; open > 0; ) {
            int token = xml.next();
            open += token == XMLStreamReader.START_ELEMENT ? 1 : token == XMLStreamReader.END_ELEMENT ? -1 : 0;
        }
    }

    private void ignored() throws XMLStreamException {
        while (xml.nextTag() == XMLStreamReader.START_ELEMENT) {
            unhashed.add(
                    isBare(xml.getNamespaceURI())
                            ? xml.getLocalName()
                            : prefixes.name(
                                    xml.getNamespaceURI(), String.valueOf(xml.getPrefix()), xml.getLocalName()));
            skip();
        }
    }

    static boolean isBare(@Nullable String namespace) {
        return namespace == null || namespace.isEmpty();
    }

    /** The document's type, version and date. */
    public ObjectNode head() {
        return head;
    }

    /** What the prefixes used so far stand for. */
    public Map<String, String> namespaces() {
        return Map.copyOf(prefixes.namespaces());
    }

    /** Fields that the document says not to count in a hash, in JSON's names. */
    public Set<String> unhashed() {
        return Set.copyOf(unhashed);
    }
}
