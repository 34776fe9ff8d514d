package io.ytterby.spectra.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.spectra.MeasuredFile;
import java.nio.charset.StandardCharsets;

/** Reads texts as files, and expects them to be read or refused. */
final class Read {
    private Read() {}

    static MeasuredFile file(String text) {
        var reading = SpectrumFiles.read(text.getBytes(StandardCharsets.UTF_8), "test");
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).file();
    }

    static Reading.Refused refusal(String text) {
        var reading = SpectrumFiles.read(text.getBytes(StandardCharsets.UTF_8), "test");
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        return (Reading.Refused) reading;
    }
}
