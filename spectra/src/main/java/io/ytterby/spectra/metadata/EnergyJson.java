package io.ytterby.spectra.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.spectra.EnergyCalibration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An energy calibration: {@code [offset, gain, ...]} in keV, or {@code {offset, gain, quadratic, unit: "eV" | "keV"}}. */
final class EnergyJson {
    private static final List<String> KNOWN = List.of("offset", "gain", "quadratic", "unit");
    private static final double MOST = 1e8;

    private EnergyJson() {}

    static @Nullable EnergyCalibration of(JsonNode node, String pointer, List<Problem> problems) {
        return node.isArray() ? list(node, pointer, problems) : object(node, pointer, problems);
    }

    private static @Nullable EnergyCalibration list(JsonNode node, String pointer, List<Problem> problems) {
        if (node.size() < 2 || node.size() > 5) {
            Fields.note(problems, pointer, "Give 2 to 5 coefficients in keV, lowest order first: [offset, gain]");
            return null;
        }
        var kev = new ArrayList<Double>();
        for (int i = 0; i < node.size(); i++) {
            var value = Fields.decimal(node.get(i));
            if (value == null || Math.abs(value.doubleValue()) > MOST) {
                Fields.note(problems, pointer + "/" + i, "Give a decimal number of keV");
                return null;
            }
            kev.add(value.doubleValue());
        }
        return calibration(kev, pointer + "/1", problems);
    }

    private static @Nullable EnergyCalibration object(JsonNode node, String pointer, List<Problem> problems) {
        var fields = Fields.of(node, pointer, KNOWN, problems);
        if (fields == null) return null;
        var unit = fields.text("unit");
        if (unit != null && !unit.equals("eV") && !unit.equals("keV")) fields.wrong("unit", "Give eV or keV");
        double kevPer = "eV".equals(unit) ? 0.001 : 1;
        for (var name : List.of("offset", "gain"))
            if (fields.node(name) == null) fields.wrong(name, "Give both offset and gain");
        var offset = fields.number("offset", -MOST, MOST, "keV, or eV as unit says");
        var gain = fields.number("gain", 0, MOST, "keV per channel, or eV as unit says");
        var quadratic = fields.number("quadratic", -MOST, MOST, "");
        if (offset == null || gain == null) return null;
        var kev = new ArrayList<>(List.of(offset * kevPer, gain * kevPer));
        if (quadratic != null) kev.add(quadratic * kevPer);
        return calibration(kev, pointer + "/gain", problems);
    }

    private static @Nullable EnergyCalibration calibration(List<Double> kev, String pointer, List<Problem> problems) {
        if (kev.get(1) > 0) return new EnergyCalibration(kev);
        Fields.note(problems, pointer, "The gain, keV per channel, must be above 0");
        return null;
    }
}
