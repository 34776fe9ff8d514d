package io.ytterby.diversion.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A trade record as JSON, version 1: the schema {@code intelligence.trade-record.v1}. */
public final class TradeRecordJson {
    /** No record is longer. */
    public static final int MAX_BYTES = 65_536;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(8)
                    .maxNumberLength(30)
                    .maxStringLength(4_000)
                    .build())
            .build();

    private TradeRecordJson() {}

    /** Reads one object. What is wrong is said with a JSON pointer, up to 20 problems. */
    public static Reading read(byte[] json) {
        if (json.length > MAX_BYTES)
            return new Reading.Refused(List.of(new Problem("", "Must have at most " + MAX_BYTES + " bytes.")));
        try (var parser = JSON.createParser(json)) {
            var cursor = new Cursor(parser);
            var draft = new Draft(cursor);
            parser.nextToken();
            cursor.object(draft::field);
            if (parser.nextToken() != null) cursor.problem("", "More follows after the object.");
            return draft.done();
        } catch (JsonProcessingException broken) {
            return new Reading.Refused(List.of(new Problem("", "Is no JSON: " + broken.getOriginalMessage())));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // bytes in memory do not fail
        }
    }

    /** Reads the object that a parser stands at, as a part of something else. Bytes that were checked before need no copy. */
    public static Reading read(JsonParser parser) throws IOException {
        var cursor = new Cursor(parser);
        var draft = new Draft(cursor);
        cursor.object(draft::field);
        return draft.done();
    }

    /** The same record again, with fields in one fixed order; what is absent is left out. */
    public static byte[] write(TradeRecord record) {
        var bytes = new ByteArrayOutputStream(1024);
        try (var out = JSON.createGenerator(bytes)) {
            out.writeStartObject();
            text(out, "id", record.id());
            text(out, "source", record.source());
            text(out, "kind", record.kind().name());
            text(out, "at", record.at().toString());
            text(out, "origin", record.route().origin());
            text(out, "from", record.from());
            text(out, "to", record.to());
            texts(out, "via", record.route().via());
            text(out, "loadingPort", record.route().loadingPort());
            text(out, "dischargePort", record.route().dischargePort());
            text(out, "hs", record.hs());
            text(out, "goods", record.goods());
            out.writeNumberField("netMg", record.load().netMg());
            number(out, "grossMg", record.load().grossMg());
            number(out, "volumeCm3", record.load().volumeCm3());
            number(out, "packages", record.load().packages());
            texts(out, "containers", record.load().containers());
            value(out, record.value());
            party(out, "shipper", record.shipper());
            party(out, "consignee", record.consignee());
            party(out, "forwarder", record.forwarder());
            text(out, "licence", record.licence());
            text(out, "lot", record.lot());
            texts(out, "codes", record.codes());
            shares(out, record.assay());
            documents(out, record.documents());
            out.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void value(JsonGenerator out, @Nullable Value value) throws IOException {
        if (value == null) return;
        out.writeObjectFieldStart("value");
        text(out, "currency", value.currency());
        out.writeNumberField("minor", value.minor());
        out.writeEndObject();
    }

    private static void party(JsonGenerator out, String name, @Nullable Party party) throws IOException {
        if (party == null) return;
        out.writeObjectFieldStart(name);
        text(out, "ref", party.ref());
        text(out, "name", party.name());
        text(out, "address", party.address());
        text(out, "country", party.country());
        text(out, "phone", party.phone());
        text(out, "email", party.email());
        out.writeEndObject();
    }

    private static void documents(JsonGenerator out, Map<DocumentKind, Document> documents) throws IOException {
        if (documents.isEmpty()) return;
        out.writeObjectFieldStart("documents");
        for (var one : new TreeMap<>(documents).entrySet()) {
            var document = one.getValue();
            out.writeObjectFieldStart(one.getKey().name());
            number(out, "netMg", document.netMg());
            text(out, "goods", document.goods());
            number(out, "valueMinor", document.valueMinor());
            text(out, "consignee", document.consignee());
            shares(out, document.assay());
            out.writeEndObject();
        }
        out.writeEndObject();
    }

    private static void shares(JsonGenerator out, Map<String, BigDecimal> shares) throws IOException {
        if (shares.isEmpty()) return;
        out.writeObjectFieldStart("assay");
        for (var one : new TreeMap<>(shares).entrySet())
            text(out, one.getKey(), one.getValue().toPlainString());
        out.writeEndObject();
    }

    private static void texts(JsonGenerator out, String name, List<String> texts) throws IOException {
        if (texts.isEmpty()) return;
        out.writeArrayFieldStart(name);
        for (var text : texts) out.writeString(text);
        out.writeEndArray();
    }

    private static void text(JsonGenerator out, String name, @Nullable String text) throws IOException {
        if (text != null) out.writeStringField(name, text);
    }

    private static void number(JsonGenerator out, String name, OptionalLong number) throws IOException {
        if (number.isPresent()) out.writeNumberField(name, number.getAsLong());
    }
}
