package io.ytterby.spectra.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ytterby.spectra.EnergyCalibration;
import io.ytterby.spectra.Excitation;
import io.ytterby.spectra.Spectrum;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class GammaFilesTest {
    @Test
    void a_spectrum_of_a_pocket_detector_comes_with_its_background_where_the_file_has_one() {
        var alone = Read.file(Samples.becquerel(""));
        var both = Read.file(Samples.becquerel(
                "<BackgroundEnergySpectrum>" + Samples.becquerelSpectrum() + "</BackgroundEnergySpectrum>"));

        assertThat(alone.background()).isEmpty();
        assertThat(alone.remarks()).anyMatch(remark -> remark.contains("'office'"));
        assertThat(both.background()).isPresent();
        assertThat(both.foreground().energy()).isEqualTo(new EnergyCalibration(List.of(1.9, 9.46, 0.008)));
        assertThat(both.conditions().instrument().excitation()).isEqualTo(Excitation.NONE);
    }

    @Test
    void a_missing_live_time_is_the_measuring_time_and_the_file_says_so() {
        var file = Read.file(Samples.becquerel(""));

        assertThat(file.foreground().liveTimeS()).isEqualTo(600);
        assertThat(file.remarks()).anyMatch(remark -> remark.contains("no live time"));
    }

    @Test
    void the_edition_of_2012_has_measurements_with_roles_and_counts_that_are_no_integers() {
        var file = Read.file(Samples.n42Of2012());

        assertThat(file.format()).isEqualTo("N42-2012");
        assertThat(file.foreground().counts().toArray()).containsExactly(4, 1_055_620, 6);
        assertThat(file.foreground().liveTimeS()).isEqualTo(119);
        assertThat(file.background().map(Spectrum::realTimeS)).contains(3600.0);
    }

    @Test
    void runs_of_zeros_are_undone() {
        var file = Read.file(Samples.n42Of2006("0.1 0.5", " Compression=\"CountedZeroes\"", "0 3 5 0 2 7"));

        assertThat(file.foreground().counts().toArray()).containsExactly(0, 0, 0, 5, 0, 0, 7);
        assertThat(file.foreground().liveTimeS()).isEqualTo(597.43);
        assertThat(file.foreground().realTimeS()).isEqualTo(600);
    }

    @Test
    void coefficients_that_are_all_zero_leave_the_spectrum_uncalibrated_with_a_remark() {
        var file = Read.file(Samples.n42Of2006("0 0 0", "", "1 2 3"));

        assertThat(file.foreground().energy()).isNull();
        assertThat(file.remarks()).anyMatch(remark -> remark.contains("coefficients"));
    }

    @Test
    void zeros_beyond_the_third_coefficient_do_not_matter_and_more_than_five_that_do_are_not_taken() {
        var many = Read.file(Samples.n42Of2006("0.1 0.5 1e-6 0 0 0 0 0", "", "1 2 3"));
        var tooMany = Read.file(Samples.n42Of2006("0.1 0.5 1e-6 1e-9 1e-12 1e-15", "", "1 2 3"));

        assertThat(many.foreground().energy()).isEqualTo(new EnergyCalibration(List.of(0.1, 0.5, 1e-6)));
        assertThat(tooMany.foreground().energy()).isNull();
    }

    @Test
    void a_uri_gives_the_edges_of_channels_which_we_have_in_their_middles() {
        var file = Read.file("RADDATA://G0/1000/" + Samples.base64(Samples.packed(Samples.uri())));

        assertThat(file.foreground().counts().toArray()).containsExactly(7, 0, 0, 0, 300);
        assertThat(file.foreground().energy()).isEqualTo(EnergyCalibration.linear(1.5, 3));
        assertThat(file.foreground().liveTimeS()).isEqualTo(30);
        assertThat(file.conditions().instrument().detector()).isEqualTo("Probe");
    }

    @Test
    void a_uri_of_a_qr_code_in_base_45_is_read_with_and_without_escapes() {
        var data = Samples.base45(Samples.packed(Samples.uri()));
        var escaped = data.replace("%", "%25")
                .replace(" ", "%20")
                .replace("$", "%24")
                .replace("+", "%2B")
                .replace("/", "%2F")
                .replace(":", "%3A");

        assertThat(Read.file("RADDATA://G0/000/" + data).foreground().counts().total())
                .isEqualTo(307);
        assertThat(Read.file("raddata://G0/000/" + escaped)
                        .foreground()
                        .counts()
                        .total())
                .isEqualTo(307);
    }

    @Test
    void a_spectrum_in_two_uris_is_put_together_whatever_their_order_and_refused_if_one_is_missing_or_changed() {
        var first = "I:F T:31,30 C:0,3 S:7$0";
        var second = "3$300";
        int checksum = RadDataReader.crc16((first + second).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        var one = String.format(Locale.ROOT, "RADDATA://G0/710/%d/%s\n", checksum, first);
        var other = String.format(Locale.ROOT, "RADDATA://G0/711/%d/%s\n", checksum, second);

        assertThat(Read.file(other + one).foreground().counts().toArray()).containsExactly(7, 0, 0, 0, 300);
        assertThat(Read.refusal(one).why()).contains("one of 2 URIs, but 1");
        assertThat(Read.refusal(one + other.replace("3$300", "3$301")).why()).contains("checksum");
    }

    @Test
    void the_checksum_is_the_one_that_its_description_gives_for_nine_digits() {
        assertThat(RadDataReader.crc16("123456789".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
                .isEqualTo(0xbb3d);
    }

    @Test
    void the_better_calibration_of_an_spe_file_is_taken() {
        var file = Read.file(Samples.spe());

        assertThat(file.foreground().energy()).isEqualTo(new EnergyCalibration(List.of(1.5, 0.25, 1e-4)));
        assertThat(file.foreground().liveTimeS()).isEqualTo(300);
        assertThat(file.foreground().realTimeS()).isEqualTo(310);
    }

    @Test
    void durations_have_days_hours_minutes_and_seconds() {
        assertThat(IsoDuration.seconds("P1DT2H3M4.5S")).isEqualTo(93_784.5);
        assertThat(IsoDuration.seconds("PT")).isNull();
        assertThat(IsoDuration.seconds("5 minutes")).isNull();
    }

    @Test
    void a_polynomial_moved_by_half_a_channel_gives_the_same_energies() {
        var moved = Calibrations.shifted(List.of(1.0, 2.0, 0.5, 0.25), 0.5);

        assertThat(moved.get(0)).isCloseTo(1 + 1 + 0.125 + 0.03125, within(1e-12));
        assertThat(moved.get(3)).isEqualTo(0.25);
    }

    @Test
    void what_is_packed_is_unpacked_up_to_a_limit() {
        var refused =
                Read.refusal("RADDATA://G0/1000/" + Samples.base64(Samples.packed(new byte[Inflate.MAX_BYTES + 1])));

        assertThat(refused.why()).contains("more than " + Inflate.MAX_BYTES);
    }

    @Test
    void an_envelope_and_a_spectrum_without_counts_do_not_matter() {
        var file = Read.file("<Event>" + Samples.n42Of2012().replace("4 1.05562e+06 6", "") + "</Event>");

        assertThat(file.spectra()).hasSize(1);
        assertThat(file.remarks()).anyMatch(remark -> remark.contains("without counts"));
    }
}
