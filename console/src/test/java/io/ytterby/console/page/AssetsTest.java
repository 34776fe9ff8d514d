package io.ytterby.console.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetsTest {
    @Test
    void packed_it_is_the_same_and_a_third() throws IOException {
        var address = Assets.at("console.css").split("/", -1);
        var style = Assets.find(address[2], address[3]).orElseThrow();

        assertThat(new GZIPInputStream(new ByteArrayInputStream(style.packed())).readAllBytes())
                .isEqualTo(style.bytes());
        assertThat(style.packed().length * 3).isLessThan(style.bytes().length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "gzip, deflate, br, zstd", "br;q=1.0, gzip;q=0.8", "deflate, GZIP"})
    void who_takes_gzip_gets_it(String accepted) {
        assertThat(AssetsResource.takesGzip(accepted)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "br", "gzip;q=0", "gzip;q=0.000, br", "x-gzip2", "identity"})
    void who_does_not_gets_it_plain(String accepted) {
        assertThat(AssetsResource.takesGzip(accepted)).isFalse();
        assertThat(AssetsResource.takesGzip(null)).isFalse();
    }
}
