package io.ytterby.spectra.suite;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;

/** Files made to do harm, or that say what cannot be. All of them are to be refused. */
public final class HostileFiles {
    private static final int LARGE = 8 << 20;

    private static final String EMSA = """
            #FORMAT      : EMSA/MAS Spectral Data File
            #NPOINTS     : %s
            #NCOLUMNS    : 1
            #XUNITS      : eV
            #DATATYPE    : Y
            #XPERCHAN    : 10
            #OFFSET      : 0
            #SPECTRUM    :
            %s
            #ENDOFDATA   :
            """;
    private static final String BRUKER =
            "<TRTSpectrum><ClassInstance Type=\"TRTSpectrum\"><ClassInstance Type=\"TRTSpectrumHeader\">"
                    + "<ChannelCount>%s</ChannelCount></ClassInstance><Channels>%s</Channels></ClassInstance></TRTSpectrum>";
    private static final String BECQUEREL =
            "<ResultDataFile><ResultData><EnergySpectrum><NumberOfChannels>%s</NumberOfChannels>"
                    + "<Spectrum>%s</Spectrum></EnergySpectrum></ResultData></ResultDataFile>";
    private static final String N42 = "<RadInstrumentData><RadMeasurement>%s</RadMeasurement></RadInstrumentData>";
    private static final String CHANNELS =
            "<Spectrum><ChannelData compressionCode=\"CountedZeroes\">%s</ChannelData></Spectrum>";

    private HostileFiles() {}

    /** @return files by what is wrong with them */
    public static Map<String, byte[]> all() {
        var files = new LinkedHashMap<String, byte[]>();
        files.putAll(small());
        large(files);
        return files;
    }

    /** @return those of them that are under a megabyte */
    public static Map<String, byte[]> small() {
        var files = new LinkedHashMap<String, byte[]>();
        xml(files);
        numbers(files);
        sizes(files);
        encodings(files);
        return files;
    }

    private static void large(Map<String, byte[]> files) {
        put(files, "millions of elements", "<TRTSpectrum>" + "<a/>".repeat(LARGE / 5) + "</TRTSpectrum>");
        put(files, "text in a million pieces", "<TRTSpectrum>" + "1<!---->".repeat(LARGE / 9) + "</TRTSpectrum>");
        put(files, "one number of 8 MB", "9".repeat(LARGE));
        put(files, "4 million numbers", "1\n".repeat(LARGE / 2));
        files.put("more than 8 MB", new byte[LARGE + 1]);
        put(files, "URI that unpacks to 200 MB", "RADDATA://G0/1000/" + bomb(200));
    }

    private static void xml(Map<String, byte[]> files) {
        var laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 20; i++)
            laughs.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
        put(files, "billion laughs", laughs + "]><TRTSpectrum>&a19;</TRTSpectrum>");
        put(
                files,
                "external entity",
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><RadInstrumentData>&x;</RadInstrumentData>");
        put(
                files,
                "external document type",
                "<!DOCTYPE TRTSpectrum SYSTEM \"http://127.0.0.1:1/a.dtd\"><TRTSpectrum/>");
        put(files, "unknown entity", BRUKER.formatted("2", "1,&x;2"));
        files.put(
                "document type in UTF-16",
                "\ufeff<!DOCTYPE a [<!ENTITY x \"1\">]><a>&x;</a>".getBytes(StandardCharsets.UTF_16LE));
        put(files, "elements 100,000 deep", "<TRTSpectrum>" + "<a>".repeat(100_000));
        put(files, "not closed", "<ResultDataFile><ResultData>");
        put(files, "another root", "<html><body/></html>");
    }

    private static void numbers(Map<String, byte[]> files) {
        for (var count : new String[] {"NaN", "Infinity", "1e999", "-5", "1e13", "0x10", "1f", "", "9".repeat(1000)}) {
            put(files, "EMSA with a count of '" + cut(count) + "'", EMSA.formatted("3", "1\n2\n" + count));
            put(files, "Bruker with a count of '" + cut(count) + "'", BRUKER.formatted("3", "1,2," + count));
            put(
                    files,
                    "N42 with a count of '" + cut(count) + "'",
                    N42.formatted("<Spectrum><ChannelData>" + count + "</ChannelData></Spectrum>"));
            put(
                    files,
                    "BecquerelMonitor with a count of '" + cut(count) + "'",
                    BECQUEREL.formatted("2", "<DataPoint>1</DataPoint><DataPoint>" + count + "</DataPoint>"));
            put(files, "SPE with a count of '" + cut(count) + "'", "$DATA:\n0 2\n1\n2\n" + count + "\n");
            put(files, "CSV with a count of '" + cut(count) + "'", "channel,count\n0,1\n1," + count + "\n");
        }
        put(files, "run of -1 zeros", N42.formatted(CHANNELS.formatted("1 0 -1 2")));
        put(files, "run of half a zero", N42.formatted(CHANNELS.formatted("1 0 0.5 2")));
    }

    private static void sizes(Map<String, byte[]> files) {
        put(files, "EMSA of 10^9 channels", EMSA.formatted("1000000000", "1"));
        put(files, "SPE of 10^9 channels", "$DATA:\n0 999999999\n1\n");
        put(files, "BecquerelMonitor of 10^9 channels", BECQUEREL.formatted("1000000000", "<DataPoint>1</DataPoint>"));
        put(files, "Bruker of 70,000 channels", BRUKER.formatted("70000", "1,".repeat(70_000)));
        put(files, "N42 of 10^9 zeros", N42.formatted(CHANNELS.formatted("1 0 1000000000")));
        put(
                files,
                "N42 of 10,000 spectra of zeros",
                N42.formatted(CHANNELS.formatted("0 65536").repeat(9_999)));
        put(files, "EMSA of 0 channels", EMSA.formatted("0", ""));
        put(files, "Bruker of 0 channels", BRUKER.formatted("0", ""));
        put(files, "N42 without spectrum", "<N42InstrumentData/>");
        put(files, "EMSA cut off", EMSA.formatted("1024", "1\n2\n3"));
        put(files, "Amptek cut off", "<<PMCA SPECTRUM>>\n<<DATA>>\n1\n2\n");
        files.put("nothing", new byte[0]);
        put(files, "URI that unpacks to 20 MB", "RADDATA://G0/1000/" + bomb(20));
        put(files, "URI 1 of 2 alone", "RADDATA://G0/1010/12345/eJw");
        put(files, "URI without data", "RADDATA://G0/1000/");
    }

    private static void encodings(Map<String, byte[]> files) {
        var emsa = EMSA.formatted("2", "1\n2");
        files.put("EMSA in UTF-16", emsa.getBytes(StandardCharsets.UTF_16));
        files.put(
                "EMSA after zip's first bytes", ("PK\u0003\u0004\u0000" + emsa).getBytes(StandardCharsets.ISO_8859_1));
        put(files, "XML in an encoding of nobody", "<?xml version=\"1.0\" encoding=\"EBCDIC-CP-US\"?><TRTSpectrum/>");
        put(files, "a letter", "Dear Sir,\nplease find the goods in order.\n");
        put(files, "three numbers", "1\n2\n3\n");
    }

    /** So many megabytes of zeros, packed by zlib, as the text of a URI. */
    private static String bomb(int megabytes) {
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            var zeros = new byte[1 << 20];
            var out = new ByteArrayOutputStream();
            var buffer = new byte[8192];
            for (int i = 0; i < megabytes; i++) {
                deflater.setInput(zeros);
                if (i == megabytes - 1) deflater.finish();
                for (int n = deflater.deflate(buffer); n > 0; n = deflater.deflate(buffer)) out.write(buffer, 0, n);
            }
            return Base64.getUrlEncoder().withoutPadding().encodeToString(out.toByteArray());
        } finally {
            deflater.end();
        }
    }

    private static String cut(String text) {
        return text.length() > 20 ? text.substring(0, 20) + "..." : text;
    }

    private static void put(Map<String, byte[]> files, String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
