package io.ytterby.spectra.format;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.Deflater;

/** Small files of every format, written here by the descriptions of the formats. */
public final class Samples {
    private static final String BASE_45 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

    private Samples() {}

    public static Map<String, byte[]> all() {
        return Map.ofEntries(
                sample("EMSA", emsa("Y", "1, 2, 3, 4,\n5, 6, 7, 8,")),
                sample("EMSA XY", emsa("XY", pairs())),
                sample("Bruker", bruker("")),
                sample("SPE", spe()),
                sample("Amptek", amptek()),
                sample("SPEC", "#S 1\n#@CALIB -0.5 0.01 0\n#@CTIME 100 90 99\n@A 1 2 3 4\\\n5 6 7 8\n"),
                sample("column", "# counts\n" + "7\n".repeat(16)),
                sample("CSV", "Energy (keV),Counts\n" + rows()),
                sample("N42-2006", n42Of2006("0.1 0.5", " Compression=\"CountedZeroes\"", "0 3 5 0 2 7")),
                sample("N42-2012", n42Of2012()),
                sample("BecquerelMonitor", becquerel("")),
                sample("RADDATA", "RADDATA://G0/1000/" + base64(packed(uri()))));
    }

    private static Map.Entry<String, byte[]> sample(String name, String text) {
        return Map.entry(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static String emsa(String type, String data) {
        return """
                #FORMAT      : EMSA/MAS SPECTRAL DATA FILE
                #NPOINTS     : 8.0
                #NCOLUMNS    : 4.0
                #XUNITS      : eV
                #DATATYPE    : %s
                #XPERCHAN    : 10.0
                #OFFSET      : -20.0
                #SIGNALTYPE  : EDS
                #BEAMKV -kV  : 20
                #ELEVANGLE   : 35
                #LIVETIME  -s: 60.5
                ##MNFWHM -keV: 0.130
                #SPECTRUM    :
                %s
                #ENDOFDATA   :
                """.formatted(type, data);
    }

    private static String pairs() {
        return IntStream.range(0, 8).mapToObj(i -> (10 * i - 20) + ", " + i).collect(Collectors.joining("\n"));
    }

    private static String rows() {
        return IntStream.range(0, 16)
                .mapToObj(i -> (1.5 + 3 * i) + "," + i + "\n")
                .collect(Collectors.joining());
    }

    static String bruker(String header) {
        return """
                <?xml version="1.0" encoding="WINDOWS-1252"?>
                <TRTSpectrum><ClassInstance Type="TRTSpectrum" Name="sample">
                <TRTHeaderedClass>
                <ClassInstance Type="TRTSpectrumHardwareHeader"><RealTime>63440</RealTime><LifeTime>60227</LifeTime></ClassInstance>
                %s
                </TRTHeaderedClass>
                <ClassInstance Type="TRTSpectrumHeader"><ChannelCount>5</ChannelCount><CalibAbs>-4.7715E-1</CalibAbs>
                <CalibLin>5E-3</CalibLin><SigmaAbs>1.44877381E-4</SigmaAbs><SigmaLin>4.311038316E-4</SigmaLin></ClassInstance>
                <Channels>1,2,3,2,1</Channels>
                <ClassInstance Type="TRTResult"><Result><Atom>55</Atom><MassPercent>2</MassPercent></Result></ClassInstance>
                </ClassInstance></TRTSpectrum>
                """.formatted(header);
    }

    static String spe() {
        return """
                $SPEC_ID:
                sample
                $MEAS_TIM:
                300 310
                $DATA:
                0 3
                 1
                 2
                 3
                 4
                $ENER_FIT:
                0.5 0.25
                $MCA_CAL:
                3
                1.5E+000 2.5E-001 1.0E-004 keV
                """.replace("\n", "\r\n");
    }

    private static String amptek() {
        return """
                <<PMCA SPECTRUM>>
                LIVE_TIME - 12.5
                REAL_TIME - 13
                <<CALIBRATION>>
                LABEL - keV
                10 5.9
                30 15.9
                <<DATA>>
                1
                2
                3
                <<END>>
                """;
    }

    static String n42Of2006(String coefficients, String compression, String counts) {
        return """
                <N42InstrumentData xmlns="http://physics.nist.gov/Divisions/Div846/Gp4/ANSIN4242/2005/ANSIN4242"><Measurement>
                <Spectrum><RealTime>PT10M</RealTime><LiveTime>PT597.43S</LiveTime><SourceType>Item</SourceType>
                <Calibration Type="Energy" EnergyUnits="keV"><Equation Model="Polynomial">
                <Coefficients>%s</Coefficients></Equation></Calibration>
                <ChannelData%s>%s</ChannelData></Spectrum></Measurement></N42InstrumentData>
                """.formatted(coefficients, compression, counts);
    }

    static String n42Of2012() {
        return """
                <n:RadInstrumentData xmlns:n="http://physics.nist.gov/N42/2011/N42">
                <n:EnergyCalibration id="e1"><n:CoefficientValues>-1 3 0</n:CoefficientValues></n:EnergyCalibration>
                <n:RadMeasurement id="m1"><n:MeasurementClassCode>Background</n:MeasurementClassCode>
                <n:RealTimeDuration>PT1H</n:RealTimeDuration><n:Spectrum id="s1" energyCalibrationReference="e1">
                <n:LiveTimeDuration>PT59M30S</n:LiveTimeDuration><n:ChannelData>1 2 3</n:ChannelData></n:Spectrum></n:RadMeasurement>
                <n:RadMeasurement id="m2"><n:MeasurementClassCode>Foreground</n:MeasurementClassCode>
                <n:RealTimeDuration>PT2M</n:RealTimeDuration><n:Spectrum id="s2" energyCalibrationReference="e1">
                <n:LiveTimeDuration>PT1M59S</n:LiveTimeDuration><n:ChannelData>4 1.05562e+06 6</n:ChannelData></n:Spectrum>
                </n:RadMeasurement></n:RadInstrumentData>
                """;
    }

    static String becquerel(String background) {
        return """
                <?xml version="1.0"?><ResultDataFile><ResultDataList><ResultData>
                <DeviceConfigReference><Name>RadiaCode-101</Name></DeviceConfigReference>
                <BackgroundSpectrumFile>office</BackgroundSpectrumFile>
                <EnergySpectrum>%s</EnergySpectrum>%s
                </ResultData></ResultDataList></ResultDataFile>
                """.formatted(becquerelSpectrum(), background);
    }

    static String becquerelSpectrum() {
        return "<NumberOfChannels>3</NumberOfChannels><EnergyCalibration><Coefficients><Coefficient>1.9</Coefficient>"
                + "<Coefficient>9.46</Coefficient><Coefficient>0.008</Coefficient></Coefficients></EnergyCalibration>"
                + "<MeasurementTime>600</MeasurementTime><Spectrum><DataPoint>5</DataPoint><DataPoint>6</DataPoint>"
                + "<DataPoint>7</DataPoint></Spectrum>";
    }

    /** Five channels, 7 0 0 0 300, as fields and as numbers of one or two bytes, with the zeros as a run. */
    static byte[] uri() {
        var out = new ByteArrayOutputStream();
        out.writeBytes("I:F T:31,30 C:0,3 M:Probe S:".getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(new byte[] {4, 0, 0b01_00_00_00, 7, 0, 3, 44, 1});
        return out.toByteArray();
    }

    static byte[] packed(byte[] plain) {
        var deflater = new Deflater();
        deflater.setInput(plain);
        deflater.finish();
        var out = new byte[plain.length + 100];
        int length = deflater.deflate(out);
        deflater.end();
        return java.util.Arrays.copyOf(out, length);
    }

    static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String base45(byte[] bytes) {
        var text = new StringBuilder();
        for (int i = 0; i < bytes.length; i += 2) {
            boolean two = i + 1 < bytes.length;
            int value = two ? ((bytes[i] & 0xff) << 8) + (bytes[i + 1] & 0xff) : bytes[i] & 0xff;
            text.append(BASE_45.charAt(value % 45)).append(BASE_45.charAt(value / 45 % 45));
            if (two) text.append(BASE_45.charAt(value / 2025));
        }
        return text.toString();
    }
}
