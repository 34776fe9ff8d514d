package io.ytterby.epcis.xml;

import io.ytterby.epcis.Malformed;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.ValidatorHandler;
import org.xml.sax.Attributes;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.XMLFilterImpl;

/** The official XSD of EPCIS 2.0, compiled once; the files and where they come from are in SOURCES.md beside them. */
public final class XmlSchemas {
    private static final String FOLDER = "/io/ytterby/epcis/xsd/";
    private static final Schema EPCIS_2_0 = compile();

    private XmlSchemas() {}

    private static Schema compile() {
        try {
            var factory = SchemaFactory.newDefaultInstance();
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "jar,file,nested");
            return factory.newSchema(
                    new Source[] {source("EPCglobal-epcis-2_0.xsd"), source("EPCglobal-epcis-query-2_0.xsd")});
        } catch (SAXException e) {
            throw new IllegalStateException("the official XSD compiles", e);
        }
    }

    private static Source source(String name) {
        return new StreamSource(Objects.requireNonNull(XmlSchemas.class.getResource(FOLDER + name))
                .toExternalForm());
    }

    /**
     * Reads a whole document once, without holding it.
     *
     * @return the first thing that the XSD refuses, or empty
     */
    public static Optional<Malformed> judge(InputStream in) throws IOException {
        var handler = EPCIS_2_0.newValidatorHandler();
        var place = new Place(handler);
        var reader = SafeXml.sax();
        reader.setContentHandler(place);
        try {
            reader.parse(new InputSource(in));
            return Optional.empty();
        } catch (SAXParseException e) {
            return Optional.of(new Malformed(
                    place.pointer(),
                    "line " + e.getLineNumber() + ", column " + e.getColumnNumber() + ": "
                            + plain(String.valueOf(e.getMessage()))));
        } catch (SAXException e) {
            return Optional.of(new Malformed(place.pointer(), plain(String.valueOf(e.getMessage()))));
        }
    }

    private static String plain(String message) {
        var said = message.replaceFirst("^cvc-[^:]*: ", "");
        return said.length() > 300 ? said.substring(0, 300) + "..." : said;
    }

    /** Passes everything on to the validator and counts the events. */
    private static final class Place extends XMLFilterImpl {
        private int depth;
        private int listAt = -1;
        private int event = -1;

        Place(ValidatorHandler validator) {
            setContentHandler(validator);
            validator.setErrorHandler(new Strict());
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
            depth++;
            if (listAt < 0 && name.equals("EventList")) {
                listAt = depth;
            } else if (listAt > 0 && depth == listAt + 1) {
                event++;
            }
            super.startElement(uri, name, qualified, attributes);
        }

        @Override
        public void endElement(String uri, String name, String qualified) throws SAXException {
            super.endElement(uri, name, qualified);
            depth--;
        }

        String pointer() {
            return event < 0 ? "" : "/epcisBody/eventList/" + event;
        }
    }

    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException exception) {
            // A warning is no fault of the document.
        }

        @Override
        public void error(SAXParseException exception) throws SAXParseException {
            throw exception;
        }

        @Override
        public void fatalError(SAXParseException exception) throws SAXParseException {
            throw exception;
        }
    }
}
