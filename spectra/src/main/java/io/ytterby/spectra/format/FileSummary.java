package io.ytterby.spectra.format;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.spectra.Conditions;
import io.ytterby.spectra.Instrument;
import io.ytterby.spectra.MeasuredFile;
import io.ytterby.spectra.Spectrum;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.TreeMap;

/** What a file holds, for people and programs that only look: everything but the counts themselves, as JSON. */
public final class FileSummary {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private FileSummary() {}

    /**
     * Reads a file and tells what is in it.
     *
     * @return {@code {name, bytes, sha256, format, spectra: [...], conditions, header, remarks}}, or {@code {name, bytes, sha256,
     *     refused: {place, why}}}; what nobody said is left out
     */
    public static ObjectNode of(byte[] file, String name) {
        var summary =
                JSON.objectNode().put("name", name).put("bytes", file.length).put("sha256", sha256(file));
        switch (SpectrumFiles.read(file, name)) {
            case Reading.Read(var measured) -> tell(measured, summary);
            case Reading.Refused(var place, var why) ->
                summary.putObject("refused").put("place", place).put("why", why);
        }
        return summary;
    }

    private static void tell(MeasuredFile file, ObjectNode summary) {
        summary.put("format", file.format());
        var spectra = summary.putArray("spectra");
        file.spectra().forEach(each -> spectra.add(spectrum(each)));
        summary.set("conditions", conditions(file.conditions()));
        var header = summary.putObject("header");
        new TreeMap<>(file.header()).forEach(header::put);
        var remarks = summary.putArray("remarks");
        file.remarks().forEach(remarks::add);
    }

    private static ObjectNode spectrum(Spectrum spectrum) {
        var node = JSON.objectNode()
                .put("role", spectrum.role().name().toLowerCase(Locale.ROOT))
                .put("channels", spectrum.counts().channels())
                .put("counts", spectrum.counts().total());
        if (spectrum.liveTimeS() != null) node.put("liveTimeS", spectrum.liveTimeS());
        if (spectrum.realTimeS() != null) node.put("realTimeS", spectrum.realTimeS());
        if (spectrum.energy() == null) node.putNull("energyCalKev");
        else {
            var kev = node.putArray("energyCalKev");
            spectrum.energy().kev().forEach(kev::add);
        }
        return node;
    }

    /** In the shape in which metadata are given. */
    private static ObjectNode conditions(Conditions conditions) {
        var node = JSON.objectNode();
        var instrument = instrument(conditions.instrument());
        if (!instrument.isEmpty()) node.set("instrument", instrument);
        if (conditions.liveTimeS() != null) node.put("liveTimeS", conditions.liveTimeS());
        return node;
    }

    private static ObjectNode instrument(Instrument instrument) {
        var node = JSON.objectNode();
        if (instrument.excitation() != null)
            node.put("excitation", instrument.excitation().name().toLowerCase(Locale.ROOT));
        if (instrument.anode() != null) node.put("anode", instrument.anode());
        if (instrument.kv() != null) node.put("kV", instrument.kv());
        if (instrument.filters() != null) {
            var filters = node.putArray("filters");
            for (var filter : instrument.filters())
                filters.addObject().put("material", filter.material()).put("um", filter.micrometres());
        }
        if (instrument.inAngleDeg() != null) node.put("inAngleDeg", instrument.inAngleDeg());
        if (instrument.outAngleDeg() != null) node.put("outAngleDeg", instrument.outAngleDeg());
        if (instrument.detector() != null) node.put("detector", instrument.detector());
        if (instrument.fwhmEv5895() != null) node.put("fwhmEv5895", instrument.fwhmEv5895());
        return node;
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
