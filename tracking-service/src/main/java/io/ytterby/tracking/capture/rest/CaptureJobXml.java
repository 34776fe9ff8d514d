package io.ytterby.tracking.capture.rest;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A capture job in XML, as GS1's examples show it. */
final class CaptureJobXml {
    private static final String NAMESPACE = "urn:epcglobal:epcis:xsd:2";
    private static final List<String> MEMBERS = List.of("type", "title", "status", "detail");

    private CaptureJobXml() {}

    static String of(CaptureJobReply job) {
        try {
            var text = new StringWriter();
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument();
            xml.writeStartElement("epcis", "EPCISCaptureJob", NAMESPACE);
            xml.writeNamespace("epcis", NAMESPACE);
            xml.writeAttribute("running", Boolean.toString(job.running()));
            xml.writeAttribute("success", Boolean.toString(job.success()));
            xml.writeAttribute("captureID", job.captureID());
            element(xml, "captureErrorBehaviour", job.captureErrorBehaviour());
            element(xml, "createdAt", job.createdAt().toString());
            var finished = job.finishedAt();
            if (finished != null) element(xml, "finishedAt", finished.toString());
            errors(xml, job.errors());
            xml.writeEndElement();
            xml.writeEndDocument();
            return text.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void errors(XMLStreamWriter xml, List<Map<String, Object>> errors) throws XMLStreamException {
        xml.writeStartElement("errors");
        for (var error : errors) {
            xml.writeStartElement("error");
            for (var member : MEMBERS) element(xml, member, String.valueOf(error.get(member)));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
