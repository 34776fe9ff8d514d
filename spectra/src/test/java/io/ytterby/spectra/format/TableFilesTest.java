package io.ytterby.spectra.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.spectra.EnergyCalibration;
import org.junit.jupiter.api.Test;

class TableFilesTest {
    @Test
    void a_column_of_counts_is_a_spectrum_without_energies() {
        var file = Read.file("# live time: 12.5 s\r\n" + "0.00000000E+00\r\n1.08e+006\n".repeat(8));

        assertThat(file.format()).isEqualTo("ASCII MCA");
        assertThat(file.foreground().counts().channels()).isEqualTo(16);
        assertThat(file.foreground().energy()).isNull();
        assertThat(file.conditions().liveTimeS()).isEqualTo(12.5);
    }

    @Test
    void a_column_of_energies_is_taken_if_its_name_has_a_unit() {
        var kev = Read.file("Energy (keV);Counts\n0,5;10\n1,0;20\n1,5;30\n");
        var nothing = Read.file("energy,counts\n0.5,10\n1.0,20\n1.5,30\n");

        assertThat(kev.foreground().energy()).isEqualTo(EnergyCalibration.linear(0.5, 0.5));
        assertThat(nothing.foreground().energy()).isNull();
        assertThat(nothing.remarks()).anyMatch(remark -> remark.contains("unit"));
    }

    @Test
    void channels_must_go_up_by_one() {
        var file = Read.file("channel,count\n1,5\n2,6\n3,7\n");
        var refused = Read.refusal("channel,count\n1,5\n2,6\n4,7\n");

        assertThat(file.foreground().counts().total()).isEqualTo(18);
        assertThat(refused.place()).isEqualTo("row 3");
    }

    @Test
    void what_is_no_spectrum_is_refused_by_its_name() {
        var refused = Read.refusal("element,line,energy\nFe,Ka,6.4\n");

        assertThat(refused.place()).isEqualTo("line 1");
        assertThat(refused.why()).contains("'test'", "docs/guide/spectra-files.md");
    }

    @Test
    void a_summary_tells_everything_but_the_counts_and_leaves_out_what_nobody_said() {
        var text = Samples.spe().getBytes(java.nio.charset.StandardCharsets.UTF_8);

        var summary = FileSummary.of(text, "a.spe");

        assertThat(summary.path("format").asText()).isEqualTo("SPE");
        assertThat(summary.path("sha256").asText()).hasSize(64);
        assertThat(summary.at("/spectra/0/channels").asInt()).isEqualTo(4);
        assertThat(summary.at("/spectra/0/energyCalKev/1").asDouble()).isEqualTo(0.25);
        assertThat(summary.at("/conditions/instrument").isMissingNode()).isTrue();
        assertThat(FileSummary.of(new byte[0], "b").at("/refused/place").asText())
                .isEqualTo("file");
    }
}
