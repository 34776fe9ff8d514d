package io.ytterby.tracking.capture.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.ytterby.epcis.Syntax;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Looks once over a document while it comes in: is it well-formed, and how many events are in it? Whether they are valid
 * is for the job to say. Nothing but the place in the document is held.
 */
final class DocumentScan {
    private static final int DEEPEST = 100;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(1 << 20)
                    .build())
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    private final int mostEvents;

    DocumentScan(int mostEvents) {
        this.mostEvents = mostEvents;
    }

    /** The document has more events than a capture may have. */
    static final class TooManyEventsException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** The document is no JSON or XML; the message says where. */
    static final class NotWellFormedException extends IOException {
        private static final long serialVersionUID = 1L;

        NotWellFormedException(String message) {
            super(message);
        }
    }

    /** Reads to the end. A failure of the stream itself is thrown as it is. */
    void read(InputStream in, Syntax syntax) throws IOException {
        switch (syntax) {
            case JSON -> json(in);
            case XML -> xml(in);
        }
    }

    private void json(InputStream in) throws IOException {
        int events = 0;
        try (var parser = JSON.createParser(in)) {
            if (parser.nextToken() != JsonToken.START_OBJECT)
                throw new NotWellFormedException("The body is no JSON object.");
            for (var token = parser.nextToken(); token != null; token = parser.nextToken())
                if (token == JsonToken.START_OBJECT && isEvent(parser)) counted(++events);
        } catch (JsonProcessingException broken) {
            throw new NotWellFormedException(where(broken));
        }
    }

    private static boolean isEvent(JsonParser parser) {
        var list = parser.getParsingContext().getParent();
        return list != null
                && list.inArray()
                && list.getParent() != null
                && "eventList".equals(list.getParent().getCurrentName());
    }

    private static String where(JsonProcessingException broken) {
        var at = broken.getLocation();
        return "The body is not the JSON that an EPCIS document is"
                + (at == null ? "." : ": line " + at.getLineNr() + ", column " + at.getColumnNr() + ".");
    }

    private void xml(InputStream in) throws IOException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var reader = factory.createXMLStreamReader(in);
            var path = new ArrayDeque<String>();
            int events = 0;
            while (reader.hasNext())
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if ("EventList".equals(path.peek())) counted(++events);
                        path.push(reader.getLocalName());
                        if (path.size() > DEEPEST) throw new NotWellFormedException("The XML is nested too deep.");
                    }
                    case XMLStreamConstants.END_ELEMENT -> path.pop();
                    default -> {
                        // text and comments are for the reader
                    }
                }
        } catch (XMLStreamException broken) {
            if (streamFailure(broken) instanceof IOException failed) throw failed;
            throw new NotWellFormedException("The body is not well-formed XML"
                    + (broken.getLocation() == null
                            ? "."
                            : ": line " + broken.getLocation().getLineNumber() + ", column "
                                    + broken.getLocation().getColumnNumber() + "."));
        }
    }

    private static @Nullable Throwable streamFailure(XMLStreamException broken) {
        return broken.getNestedException() != null ? broken.getNestedException() : broken.getCause();
    }

    private void counted(int events) throws TooManyEventsException {
        if (events > mostEvents) throw new TooManyEventsException();
    }
}
