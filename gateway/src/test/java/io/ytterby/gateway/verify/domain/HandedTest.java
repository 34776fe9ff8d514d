package io.ytterby.gateway.verify.domain;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.gateway.support.Office;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandedTest {
    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");
    private static final Office OFFICE = new Office();
    private static final String LICENCE = OFFICE.licence("CN-2026-000017", NOON);

    private static Handed text(String text) {
        return Handed.of(text.getBytes(UTF_8));
    }

    private static byte[] pdf(String... inside) {
        var out = new ByteArrayOutputStream();
        out.writeBytes("%PDF-1.7\n1 0 obj << /Type /EmbeddedFile >> stream\n".getBytes(ISO_8859_1));
        for (var one : inside) {
            out.writeBytes(new byte[] {(byte) 0xff, 0, '\n'});
            out.writeBytes(one.getBytes(ISO_8859_1));
            out.writeBytes("\nendstream\n".getBytes(ISO_8859_1));
        }
        return out.toByteArray();
    }

    @Test
    void each_form_is_told_by_its_beginning() {
        assertThat(text(" " + LICENCE + "\n")).isEqualTo(new Handed.Document("vc+jwt", LICENCE));
        assertThat(text("{\"a\":1}")).isEqualTo(new Handed.Document("data-integrity", "{\"a\":1}"));
        assertThat(text("RE1:6BF")).isEqualTo(new Handed.Document("re1", "RE1:6BF"));
        assertThat(text("re1:6bf")).isEqualTo(new Handed.Document("re1", "RE1:6BF"));
    }

    @Test
    void a_licence_that_was_pasted_out_of_a_letter_is_put_together_again() {
        var broken = LICENCE.replaceAll("(.{76})", "$1\r\n");

        assertThat(text(broken)).isEqualTo(new Handed.Document("vc+jwt", LICENCE));
    }

    @Test
    void a_pdf_is_as_good_as_the_one_signed_document_in_it() {
        assertThat(Handed.of(pdf(LICENCE))).isEqualTo(new Handed.Document("pdf", LICENCE));
        assertThat(Handed.of(pdf(LICENCE, LICENCE))).isEqualTo(new Handed.Document("pdf", LICENCE));
        assertThat(reason(Handed.of(pdf()))).isEqualTo("PDF_WITHOUT_CREDENTIAL");
        assertThat(reason(Handed.of(pdf(LICENCE, OFFICE.licence("CN-2026-000018", NOON)))))
                .isEqualTo("PDF_AMBIGUOUS");
    }

    @ParameterizedTest
    @CsvSource({
        "'',EMPTY",
        "'   ',EMPTY",
        "'hello',NOT_A_DOCUMENT",
        "'eyJ.eyJ.a',NOT_A_DOCUMENT",
        "'[1]',NOT_A_DOCUMENT"
    })
    void what_is_no_document_is_refused_by_its_looks(String handed, String reason) {
        assertThat(reason(text(handed))).isEqualTo(reason);
    }

    @Test
    void what_is_too_large_or_no_text_is_refused_unread() {
        assertThat(reason(Handed.of(new byte[Handed.MOST_BYTES + 1]))).isEqualTo("TOO_LARGE");
        assertThat(reason(text("{\"a\":[" + "1,".repeat(10_001) + "1]}"))).isEqualTo("TOO_COMPLEX");
        assertThat(reason(text("eyJh.eyJh" + "a".repeat(1 << 17) + ".aaaa"))).isEqualTo("TOO_LARGE");
        assertThat(reason(Handed.of(new byte[] {(byte) 0xff, (byte) 0xfe}))).isEqualTo("NOT_TEXT");
    }

    private static String reason(Handed handed) {
        return handed instanceof Handed.Refused(var reason, var ignored) ? reason : "taken: " + handed;
    }
}
