package io.ytterby.spectra.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ytterby.spectra.EnergyCalibration;
import io.ytterby.spectra.Excitation;
import io.ytterby.spectra.Filter;
import java.util.List;
import org.junit.jupiter.api.Test;

class XrayFilesTest {
    @Test
    void an_emsa_file_is_read_in_our_units_although_its_numbers_of_points_and_columns_are_no_integers() {
        var file = Read.file(Samples.emsa("Y", "1, 2, 3, 4,\n5, 6, 7, 8,"));

        var spectrum = file.foreground();
        assertThat(spectrum.counts().toArray()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(spectrum.energy()).isEqualTo(EnergyCalibration.linear(-0.02, 0.01));
        assertThat(spectrum.liveTimeS()).isEqualTo(60.5);
        assertThat(file.conditions().instrument().excitation()).isEqualTo(Excitation.ELECTRON);
        assertThat(file.conditions().instrument().kv()).isEqualTo(20);
        assertThat(file.conditions().instrument().outAngleDeg()).isEqualTo(35);
        assertThat(file.conditions().instrument().fwhmEv5895()).isEqualTo(130);
        assertThat(file.remarks()).isEmpty();
    }

    @Test
    void without_a_voltage_of_a_beam_nothing_is_said_of_what_excited_the_sample() {
        var file = Read.file(Samples.emsa("Y", "1 2 3 4 5 6 7 8").replaceAll("#BEAMKV.*\n", ""));

        assertThat(file.conditions().instrument().excitation()).isNull();
    }

    @Test
    void energies_without_a_unit_are_not_taken_and_the_file_says_so() {
        var file = Read.file(Samples.emsa("Y", "1 2 3 4 5 6 7 8").replaceAll("#XUNITS.*\n", ""));

        assertThat(file.foreground().energy()).isNull();
        assertThat(file.remarks()).anyMatch(remark -> remark.contains("XUNITS"));
    }

    @Test
    void a_few_counts_below_zero_are_read_as_zero_with_a_remark_and_many_are_refused() {
        var file = Read.file(Samples.emsa("Y", "1000 -1 0 0 0 0 0 2000"));
        var refused = Read.refusal(Samples.emsa("Y", "10 -1 0 0 0 0 0 20"));

        assertThat(file.foreground().counts().at(1)).isZero();
        assertThat(file.remarks()).anyMatch(remark -> remark.contains("below 0"));
        assertThat(refused.place()).isEqualTo("#SPECTRUM, channel 1");
    }

    @Test
    void a_file_that_was_cut_off_is_refused_where_it_ends() {
        var refused = Read.refusal(Samples.emsa("Y", "1 2 3"));

        assertThat(refused.place()).isEqualTo("line 15");
        assertThat(refused.why()).contains("8 channels", "only 3");
    }

    @Test
    void pairs_of_energy_and_count_and_columns_of_two_detectors_are_told_apart() {
        var pairs = Read.file(Samples.emsa("XY", "-20 1\n-10 2\n0 3\n10 4\n20 5\n30 6\n40 7\n50 8"));
        var two =
                Read.file(Samples.emsa("YY", "1 9 2 9 3 9 4 9 5 9 6 9 7 9 8 9").replace("4.0", "2"));

        assertThat(pairs.foreground().counts().at(7)).isEqualTo(8);
        assertThat(two.spectra()).hasSize(2);
        assertThat(two.spectra().get(1).counts().total()).isEqualTo(72);
    }

    @Test
    void a_bruker_file_says_its_tube_filters_and_angles() {
        var file = Read.file(Samples.bruker("""
                <ClassInstance Type="TRTXrfHeader"><Voltage>50</Voltage><Anode>45</Anode>
                <ExcitationFilter><NofLayer>1</NofLayer><AtomicNumber>13</AtomicNumber><Thickness>1.25E1</Thickness></ExcitationFilter>
                <ExcitationAngle>5E1</ExcitationAngle><DetectionAngle>4E1</DetectionAngle></ClassInstance>
                """));

        var instrument = file.conditions().instrument();
        assertThat(instrument.excitation()).isEqualTo(Excitation.XRAY);
        assertThat(instrument.anode()).isEqualTo("Rh");
        assertThat(instrument.kv()).isEqualTo(50);
        assertThat(instrument.filters()).isEqualTo(List.of(new Filter("Al", 12.5)));
        assertThat(instrument.inAngleDeg()).isEqualTo(50);
        assertThat(instrument.outAngleDeg()).isEqualTo(40);
    }

    @Test
    void a_bruker_file_has_times_in_milliseconds_the_width_of_its_lines_and_a_list_of_elements_that_nobody_believes() {
        var file = Read.file(Samples.bruker(
                "<ClassInstance Type=\"TRTESMAHeader\"><PrimaryEnergy>2E1</PrimaryEnergy></ClassInstance>"));

        assertThat(file.foreground().liveTimeS()).isEqualTo(60.227);
        assertThat(file.conditions().instrument().fwhmEv5895()).isCloseTo(122.0, within(0.1));
        assertThat(file.conditions().instrument().excitation()).isEqualTo(Excitation.ELECTRON);
        assertThat(file.header().toString()).doesNotContain("Cs", "55");
        assertThat(file.remarks()).anyMatch(remark -> remark.contains("TRTResult"));
    }

    @Test
    void an_xml_file_that_is_not_in_the_encoding_it_names_is_read_with_a_remark() {
        var bytes = Samples.bruker("<ClassInstance Type=\"TRTXrfHeader\"><Optic>50 \u00b5m</Optic></ClassInstance>")
                .replace("WINDOWS-1252", "UTF-8")
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

        var reading = SpectrumFiles.read(bytes, "test");

        assertThat(reading).isInstanceOfSatisfying(Reading.Read.class, read -> {
            assertThat(read.file().remarks()).anyMatch(remark -> remark.contains("not in UTF-8"));
            assertThat(read.file().header()).containsEntry("TRTXrfHeader/Optic", "50 \u00b5m");
        });
    }

    @Test
    void a_document_type_is_refused_although_nothing_else_is_wrong_with_the_file() {
        var refused = Read.refusal(Samples.bruker("").replace("?>", "?><!DOCTYPE TRTSpectrum>"));

        assertThat(refused.place()).startsWith("line 1,");
        assertThat(refused.why()).contains("DOCTYPE");
    }
}
