package io.ytterby.spectralab;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.spectra.format.Reading.Read;
import io.ytterby.spectra.format.SpectrumFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmsaTextTest {

    @Test
    void the_file_of_the_samples_is_what_its_seed_gives() throws IOException {
        var shot = new HandheldShots()
                .simulate(Recipes.PIGMENT, Level.of("Dy", 0.5), InstrumentCard.HH50, Nuisance.USUAL, 1);

        var text = EmsaText.of(shot, InstrumentCard.HH50, "Simulated: iron oxide pigment, {Dy=0.5}, seed 1");

        assertThat(text).isEqualTo(new String(sample("iron-oxide-dysprosium.msa"), StandardCharsets.UTF_8));
    }

    @Test
    void the_readers_of_the_platform_find_in_it_what_the_card_says() throws IOException {
        var reading = SpectrumFiles.read(sample("iron-oxide.msa"), "iron-oxide.msa");

        assertThat(reading).isInstanceOfSatisfying(Read.class, read -> {
            var instrument = read.file().conditions().instrument();
            assertThat(instrument.anode()).isEqualTo("Rh");
            assertThat(instrument.kv()).isEqualTo(50);
            assertThat(instrument.filters()).isEqualTo(List.of());
            assertThat(instrument.fwhmEv5895()).isEqualTo(145);
            assertThat(read.file().remarks()).isEmpty();
            assertThat(read.file().foreground().counts().channels()).isEqualTo(2048);
        });
    }

    private static byte[] sample(String name) throws IOException {
        try (var file = EmsaText.class.getResourceAsStream(name)) {
            assertThat(file).isNotNull();
            return file.readAllBytes();
        }
    }
}
