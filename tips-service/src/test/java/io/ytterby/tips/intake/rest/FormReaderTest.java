package io.ytterby.tips.intake.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormReaderTest {
    private static final String BOUNDARY = "----WebKitFormBoundary7MA4YWxkTrZu0gW";
    private static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void parts_come_out_as_they_were_sent_however_the_bytes_arrive(long seed) throws IOException {
        var cases = new Random(seed);
        var file = new byte[cases.nextInt(300_000)];
        cases.nextBytes(file);
        // What nearly ends a part lies in it.
        var nearly = ("\r\n--" + BOUNDARY.substring(0, 20)).getBytes(StandardCharsets.US_ASCII);
        if (file.length > 1000) System.arraycopy(nearly, 0, file, file.length / 2, nearly.length);
        var form = FormReader.of(
                        TYPE, new Trickle(new ByteArrayInputStream(form("Lorries\r\n\r\nat night", file)), cases))
                .orElseThrow();

        var text = form.next().orElseThrow();
        assertThat(text.name()).isEqualTo("text");
        assertThat(text.isFile()).isFalse();
        assertThat(new String(text.body().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("Lorries\r\n\r\nat night");
        var sent = form.next().orElseThrow();
        assertThat(new String(sent.file(), StandardCharsets.UTF_8)).isEqualTo("雨夜.pdf");
        assertThat(new String(sent.type(), StandardCharsets.UTF_8)).isEqualTo("application/pdf");
        assertThat(sent.body().readAllBytes()).isEqualTo(file);
        assertThat(form.next()).isEmpty();
    }

    @Test
    void a_part_that_nobody_read_is_passed_over() throws IOException {
        var form = FormReader.of(TYPE, new ByteArrayInputStream(form("x", new byte[100_000])))
                .orElseThrow();

        assertThat(form.next()).isPresent();
        assertThat(form.next()).isPresent();
        assertThat(form.next()).isEmpty();
    }

    @Test
    void a_form_that_ends_in_the_middle_is_none() throws IOException {
        var whole = form("Lorries at night", new byte[70_000]);
        for (int length : new int[] {0, 10, 60, 200, 400, 60_000, whole.length - 60}) {
            var cut = java.util.Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> {
                        var form = FormReader.of(TYPE, new ByteArrayInputStream(cut))
                                .orElseThrow();
                        var part = form.next();
                        while (part.isPresent()) {
                            part.get().body().readAllBytes();
                            part = form.next();
                        }
                    })
                    .as("%d bytes", length)
                    .isInstanceOf(MalformedFormException.class);
        }
        assertThat(FormReader.of("multipart/form-data", new ByteArrayInputStream(whole)))
                .isEmpty();
    }

    private static byte[] form(String text, byte[] file) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n" + text + "\r\n--"
                        + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"雨夜.pdf\"\r\nContent-Type: application/pdf\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        out.writeBytes(file);
        out.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    /** Gives a few bytes at a time. */
    private static final class Trickle extends FilterInputStream {
        private final Random cases;

        Trickle(InputStream in, Random cases) {
            super(in);
            this.cases = cases;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            return super.read(into, offset, Math.min(length, 1 + cases.nextInt(3000)));
        }
    }
}
