package io.ytterby.epcis;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.epcis.schema.Timestamps;
import io.ytterby.epcis.xml.XmlEventReader;
import io.ytterby.epcis.xml.XmlSchemas;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** An XML document read as a stream: put aside, judged by the XSD if it is of version 2, then read event by event. */
final class XmlReading implements EpcisReading {
    /** Types whose JSON schema has no persistent disposition, though the standard and the XSD have. */
    private static final Set<String> LASTING_IN_XML_ONLY =
            Set.of("AggregationEvent", "TransactionEvent", "AssociationEvent");

    private final Spool spool = new Spool();
    private ObjectNode head = JsonNodeFactory.instance.objectNode();
    private @Nullable XmlEventReader events;
    private @Nullable EpcisItem next;
    private boolean ended;
    private int count;

    private XmlReading() {}

    static EpcisReading of(InputStream in, ReadingLimits limits, boolean byXsd) throws IOException {
        var reading = new XmlReading();
        try {
            in.transferTo(reading.spool);
            reading.start(limits, byXsd);
        } catch (XMLStreamException | GuardedStream.TooLarge e) {
            reading.next = complaint("", e);
            reading.ended = true;
        } catch (IOException | RuntimeException e) {
            reading.close();
            throw e;
        }
        return reading;
    }

    private void start(ReadingLimits limits, boolean byXsd) throws IOException, XMLStreamException {
        var reader = new XmlEventReader(new GuardedStream(spool.read(), limits.eventBytes()), limits.depth());
        events = reader;
        head = reader.head();
        next = badHead();
        if (next == null && byXsd && head.path("schemaVersion").asText().startsWith("2")) {
            try (var again = spool.read()) {
                next = XmlSchemas.judge(again).orElse(null);
            }
        }
        ended = next != null;
    }

    private @Nullable Malformed badHead() {
        if (!head.path("schemaVersion").asText().matches("\\d+(\\.\\d+)*")) {
            return new Malformed("/schemaVersion", "is required, such as 2.0");
        }
        return Timestamps.isTimestamp(head.path("creationDate").asText())
                ? null
                : new Malformed(
                        "/creationDate", "must be a time with its offset, such as 2026-11-22T09:30:00.000+08:00");
    }

    @Override
    public ObjectNode head() {
        return head;
    }

    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            next = advance();
        }
        return next != null;
    }

    @Override
    public EpcisItem next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("the document has no more events");
        }
        var item = next;
        next = null;
        return item;
    }

    private @Nullable EpcisItem advance() {
        var pointer = "/epcisBody/eventList/" + count;
        try {
            var reader = java.util.Objects.requireNonNull(events);
            var event = reader.next();
            ended = event == null;
            count++;
            return event == null ? null : judged(reader, event, pointer);
        } catch (XMLStreamException e) {
            ended = true;
            return complaint(pointer, e);
        } catch (RuntimeException e) {
            if (e.getCause() instanceof IOException io) {
                throw new UncheckedIOException(io);
            }
            throw e;
        }
    }

    private static EpcisItem judged(XmlEventReader reader, ObjectNode event, String pointer) {
        var context = EpcisContext.ofPrefixes(reader.namespaces()).withoutHashOf(reader.unhashed());
        var lasting = LASTING_IN_XML_ONLY.contains(event.path("type").asText())
                ? event.remove("persistentDisposition")
                : null;
        var words = CbvForm.bareWords(event);
        var item = EventJudge.in(context).judge(words, pointer);
        if (lasting == null || !(item instanceof EpcisEvent)) {
            return item;
        }
        words.set("persistentDisposition", lasting);
        return new EpcisEvent(pointer, context, words, NormalForm.of(CbvForm.bareWords(words)));
    }

    private static Malformed complaint(String pointer, Exception e) {
        if (e.getCause() instanceof GuardedStream.TooLarge large) {
            return new Malformed(pointer, String.valueOf(large.getMessage()));
        }
        var message = String.valueOf(e.getMessage());
        int said = message.indexOf("Message: ");
        var sentence = said < 0 ? message : message.substring(said + "Message: ".length());
        var at = e instanceof XMLStreamException xml ? xml.getLocation() : null;
        return new Malformed(
                pointer,
                "is not EPCIS in XML: " + sentence.replace('\n', ' ')
                        + (at == null
                                ? ""
                                : " (line " + at.getLineNumber() + ", column " + at.getColumnNumber() + ")"));
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}
