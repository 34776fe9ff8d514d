package io.ytterby.spectra.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.spectra.format.Reading;
import io.ytterby.spectra.format.Samples;
import io.ytterby.spectra.format.SpectrumFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other people's spectra are read and broken by {@code ./ytterby conformance}; here is the same with small files of our own. */
class SpectraSuitesTest {
    @Test
    void every_sample_is_read() {
        Samples.all()
                .forEach((name, file) ->
                        assertThat(SpectrumFiles.read(file, name)).as(name).isInstanceOf(Reading.Read.class));
    }

    @Test
    void files_that_are_made_to_do_harm_are_refused_with_a_place() {
        HostileFiles.small()
                .forEach((name, file) -> assertThat(SpectrumFiles.read(file, name))
                        .as(name)
                        .isInstanceOfSatisfying(
                                Reading.Refused.class,
                                refused -> assertThat(refused.place()).isNotBlank()));
    }

    @Test
    void whatever_is_broken_in_a_file_it_is_read_or_refused_with_a_place_and_a_reason() {
        int rounds = Integer.getInteger("spectra.broken", 600);
        long seed = Long.getLong("case.seed", 1);
        var mutations = new Mutations(new ArrayList<>(Samples.all().values()), seed);

        for (int i = 0; i < rounds; i++) {
            var reading = SpectrumFiles.read(mutations.next(), "broken");

            if (reading instanceof Reading.Refused refused)
                assertThat(refused)
                        .as("file " + i)
                        .matches(each -> !each.place().isBlank() && !each.why().isBlank());
        }
    }

    @Test
    void a_spectrum_passes_another_file_must_be_refused_and_what_is_not_there_is_skipped_aloud(@TempDir Path folder)
            throws IOException {
        Files.write(folder.resolve("good.msa"), Samples.all().get("EMSA"));
        Files.writeString(folder.resolve("wrong.spx"), "<TRTSpectrum/>");
        Files.write(folder.resolve("table.csv"), Samples.all().get("CSV"));
        var said = new ByteArrayOutputStream();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);

        int failed = OpenFiles.read(folder, out) + OpenFiles.refused(folder, out);
        BrokenFiles.run(folder.resolve("nothing"), 10, 1, out);

        assertThat(failed).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("wrong.spx: refused at /TRTSpectrum", "spectra-read: 1 passed, 1 failed, 0 skipped")
                .contains("table.csv: was read as a spectrum", "spectra-broken: 0 passed, 0 failed, 1 skipped");
    }
}
