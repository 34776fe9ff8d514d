package io.ytterby.epcis;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** A JSON document read as a stream: everything but the events goes into the head, and each event passes through alone. */
final class JsonReading implements EpcisReading {
    /** The way down to the events: {@code eventList} stands in the first of these or in the last. */
    private static final String[] WAY = {"epcisBody", "queryResults", "resultsBody"};

    private final GuardedStream in;
    private final JsonParser document;
    private final ReadingLimits limits;
    private final ObjectNode head = JsonNodeFactory.instance.objectNode();
    private final Deque<ObjectNode> open = new ArrayDeque<>();
    private final Spool spool = new Spool();
    private String events = "";
    private int count;
    private @Nullable JsonParser list;
    private @Nullable EventJudge judge;
    private @Nullable EpcisItem next;
    private boolean fromSpool;
    private boolean ended;

    private JsonReading(GuardedStream in, JsonParser document, ReadingLimits limits) {
        this.in = in;
        this.document = document;
        this.limits = limits;
    }

    static EpcisReading of(InputStream in, ReadingLimits limits) throws IOException {
        var guarded = new GuardedStream(in, limits.eventBytes());
        return new JsonReading(guarded, Json.parser(guarded, limits), limits);
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
        try {
            return step();
        } catch (JsonProcessingException | CharConversionException | GuardedStream.TooLarge e) {
            ended = true;
            return new Malformed(Json.pointer(list == null ? document : list, events, count), Json.complaint(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable EpcisItem step() throws IOException {
        while (true) {
            if (list != null) {
                if (list.nextToken() != JsonToken.END_ARRAY) {
                    return event(list);
                }
                if (fromSpool) {
                    ended = true;
                    return null;
                }
                list = null;
            } else if (!headPart()) {
                return endOfDocument();
            }
        }
    }

    /** Reads one part of the head, or opens the list of events; false at the end of the document. */
    private boolean headPart() throws IOException {
        in.startOver();
        var token = document.nextToken();
        if (open.isEmpty()) {
            if (token != JsonToken.START_OBJECT) {
                throw Json.notEpcis(document);
            }
            open.push(head);
            return true;
        }
        if (token == JsonToken.END_OBJECT) {
            open.pop();
            return !open.isEmpty();
        }
        if (token == null) {
            throw Json.notEpcis(document);
        }
        field(document.currentName(), document.nextToken());
        return true;
    }

    private void field(String name, @Nullable JsonToken value) throws IOException {
        var parent = open.getFirst();
        if (value == JsonToken.START_OBJECT && open.size() <= WAY.length && name.equals(WAY[open.size() - 1])) {
            open.push(parent.putObject(name));
        } else if (value == JsonToken.START_ARRAY
                && name.equals("eventList")
                && (open.size() == 2 || open.size() == 4)) {
            parent.putArray(name);
            events = '/' + String.join("/", java.util.Arrays.copyOf(WAY, open.size() - 1)) + "/eventList";
            openList();
        } else {
            parent.set(name, Json.tree(document));
        }
    }

    /** A context behind the events is rare, and lawful: then the events wait aside until it is known. */
    private void openList() throws IOException {
        if (head.has("@context")) {
            judge = EventJudge.ofDocument(head);
            list = document;
        } else {
            Json.copy(document, spool, in);
        }
    }

    private EpcisItem event(JsonParser from) throws IOException {
        in.startOver();
        JsonNode event = Json.tree(from);
        return java.util.Objects.requireNonNull(judge).judge(event, events + '/' + count++);
    }

    private @Nullable EpcisItem endOfDocument() throws IOException {
        if (document.nextToken() != null) {
            throw Json.notEpcis(document);
        }
        ended = true;
        if (EventJudge.isBareEvent(head)) {
            return EventJudge.judgeBare(head);
        }
        var fault = EventJudge.judgeHead(head);
        if (fault == null && judge == null && !events.isEmpty()) {
            ended = false;
            fromSpool = true;
            judge = EventJudge.ofDocument(head);
            list = Json.parser(spool.read(), limits);
            list.nextToken();
            return step();
        }
        return fault;
    }

    @Override
    public void close() throws IOException {
        document.close();
        if (list != null) {
            list.close();
        }
        spool.close();
    }
}
