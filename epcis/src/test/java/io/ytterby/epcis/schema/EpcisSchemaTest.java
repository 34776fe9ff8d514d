package io.ytterby.epcis.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our validator says of every document what the reference validator says of it by the same official file. */
class EpcisSchemaTest {
    private static final int CASES = Integer.getInteger("schema.cases", 2000);
    private static final EpcisSchema OURS = EpcisSchema.official();
    private static final Schema REFERENCE = reference();

    @Test
    void documents_with_every_field_of_the_standard_are_valid() {
        assertThat(DocumentsOfTheTests.all())
                .allSatisfy(document -> assertThat(OURS.judge(document)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatever_is_changed_in_a_good_document_both_validators_agree(long seed) throws JsonProcessingException {
        var documents = DocumentsOfTheTests.all();
        for (long one = seed * CASES / 4; one < (seed + 1) * CASES / 4; one++) {
            var random = new Random(one);
            var document = new Mutation(random).of(documents.get(random.nextInt(documents.size())));

            assertThat(OURS.judge(document).isEmpty())
                    .as(() -> "case " + document)
                    .isEqualTo(referenceAccepts(document));
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a:b",
                "urn:epc:id:sgtin:1.2.3",
                "http://x",
                "http://x:80/p?q#f",
                "https://a_b.example/%41",
                "a:b?c",
                "mailto:a@b",
                "x",
                ":x",
                "1a:b",
                "a b:c",
                "a:",
                "http://x y",
                "a:%4",
                "a:%zz",
                "a:\u00e9",
                "a:b\\c",
                "a:{b}",
                "a:b|c",
                "a:b^c",
                "http://[::1]/",
                "http://[::1",
                "a:b#c#d",
                "http://u@h/",
                "ex-1.2+3:b",
                "ex_1:b",
                "a:\"",
                "a:<b>"
            })
    void what_a_uri_is_both_agree(String text) throws JsonProcessingException {
        agreeOnField("parentID", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-22T09:30:00Z",
                "2026-11-22t09:30:00z",
                "2026-11-22T09:30:00+14:00",
                "2026-02-29T09:30:00Z",
                "2028-02-29T09:30:00Z",
                "2026-13-01T09:30:00Z",
                "2026-11-22T24:00:00Z",
                "2026-11-22T09:30Z",
                "2026-11-22T09:30:00",
                "2026-11-22",
                "2026-11-22T09:30:00.Z",
                "2026-11-22T09:60:00Z",
                "2026-11-22T09:30:61Z",
                "2026-11-22T09:30:00+08",
                "2026-11-22T09:30:00+0800",
                "2026-11-22T09:30:00+24:00",
                "now"
            })
    void what_a_time_is_both_agree(String text) throws JsonProcessingException {
        agreeOnField("eventTime", text);
    }

    /** The reference takes a port of letters and only nine decimals; the RFCs have it the other way. */
    @Test
    void where_the_reference_leaves_the_rfcs_ours_does_not() {
        assertThat(UriSyntax.isUri("http://x:8a/")).isFalse();
        assertThat(Timestamps.isTimestamp("2026-11-22T09:30:00.123456789123Z")).isTrue();
    }

    private static void agreeOnField(String field, String text) throws JsonProcessingException {
        var document = DocumentsOfTheTests.all().getFirst().deepCopy();
        var event = (com.fasterxml.jackson.databind.node.ObjectNode)
                document.path("epcisBody").path("eventList").path(2);
        event.put(field, text);

        assertThat(OURS.judge(document).isEmpty()).isEqualTo(referenceAccepts(document));
    }

    private static boolean referenceAccepts(JsonNode document) throws JsonProcessingException {
        var text = DocumentsOfTheTests.JSON.writeValueAsString(document);
        return REFERENCE
                .validate(
                        text,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .isEmpty();
    }

    private static Schema reference() {
        try (var in = EpcisSchema.class.getResourceAsStream("EPCIS-JSON-Schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
