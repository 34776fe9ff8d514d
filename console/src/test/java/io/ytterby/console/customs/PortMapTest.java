package io.ytterby.console.customs;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.pictures.bars.Tone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortMapTest {
    @ParameterizedTest
    @CsvSource({"0, AGE_1", "1439, AGE_1", "1440, AGE_2", "4320, AGE_3", "7200, AGE_4", "14399, AGE_4", "14400, AGE_5"})
    void a_colour_begins_with_the_minute_of_its_day(long minutes, Tone tone) {
        assertThat(PortMap.tone(minutes)).isEqualTo(tone);
    }

    @Test
    void ports_lie_where_the_platform_knows_them_to_be() throws IOException {
        var places = Files.readAllLines(Path.of("..", "tracking-service", "src", "main", "resources", "places.csv"));

        for (var line : places) {
            var cells = line.split(",", -1);
            PortPlaces.of(cells[0]).ifPresent(place -> {
                assertThat(place.latitude()).as(line).isEqualTo(Double.parseDouble(cells[1]));
                assertThat(place.longitude()).as(line).isEqualTo(Double.parseDouble(cells[2]));
            });
        }
        assertThat(PortPlaces.of("CNSHA")).isPresent();
        assertThat(PortPlaces.of("DEHAM")).isEmpty();
    }
}
