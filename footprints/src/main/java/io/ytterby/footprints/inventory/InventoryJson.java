package io.ytterby.footprints.inventory;

import io.ytterby.footprints.Problem;
import io.ytterby.footprints.allocation.Method;
import io.ytterby.footprints.claims.Geography;
import io.ytterby.footprints.claims.Offset;
import io.ytterby.footprints.data.Factor;
import io.ytterby.footprints.data.GwpSet;
import io.ytterby.footprints.data.Scheme;
import io.ytterby.footprints.data.Unit;
import io.ytterby.footprints.electricity.EnergyCertificate;
import io.ytterby.footprints.json.Json;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads an inventory from JSON; says of each field that is wrong or missing what would be right. The fields:
 * docs/guide/footprint.md.
 */
public final class InventoryJson {
    public static final String FORMAT = "ytterby.footprint-inventory.v1";

    private static final int MAX_OUTPUTS = 100;
    private static final int MAX_LINES = 500;
    private static final int MAX_CERTIFICATES = 5_000;
    private static final Scheme NO_SCHEME = Scheme.all().getFirst();

    private final List<Problem> problems = new ArrayList<>();

    private InventoryJson() {}

    public static InventoryReading read(Json json) {
        var reader = new InventoryJson();
        var inventory = reader.inventory(json);
        return reader.problems.isEmpty()
                ? new InventoryReading.Read(inventory)
                : new InventoryReading.Refused(reader.problems);
    }

    private Inventory inventory(Json json) {
        var top = new Fields(
                json,
                "",
                problems,
                Set.of(
                        "format",
                        "scheme",
                        "gwpSet",
                        "product",
                        "facility",
                        "period",
                        "geography",
                        "allocation",
                        "outputs",
                        "electricity",
                        "lines",
                        "biogenicUptakeKg",
                        "removalsKg",
                        "offsets"));
        top.parsed("format", text -> text.equals(FORMAT) ? Optional.of(text) : Optional.empty(), "", FORMAT);
        var gwp = top.text("gwpSet");
        var set = GwpSet.of(gwp);
        if (set.isEmpty()) top.wrong("gwpSet", "Must be one of " + String.join(", ", GwpSet.ids()));
        var scheme = scheme(top);
        var period = top.object("period", "from", "until");
        var from = day(period, "from", LocalDate.EPOCH);
        var until = day(period, "until", LocalDate.MAX);
        if (!until.isAfter(from)) period.wrong("until", "Must be after the period's first day");
        var allocation = top.object("allocation", "method", "basis");
        var method = method(allocation, scheme);
        return new Inventory(
                scheme,
                set.orElse(new GwpSet("", "", Map.of())),
                top.text("product"),
                top.text("facility"),
                from,
                until,
                geography(top),
                method,
                basis(allocation, method),
                outputs(top),
                top.has("electricity") ? Optional.of(electricity(top)) : Optional.empty(),
                lines(top, gwp),
                top.optionalAmount("biogenicUptakeKg"),
                top.optionalAmount("removalsKg"),
                offsets(top));
    }

    private static LocalDate day(Fields fields, String name, LocalDate standIn) {
        return fields.parsed(name, text -> Optional.of(LocalDate.parse(text)), standIn, "a day: 2026-11-22");
    }

    private static Scheme scheme(Fields top) {
        var fields = top.object("scheme", "id", "version");
        var scheme = Scheme.of(fields.text("id"), fields.text("version"));
        if (scheme.isEmpty()) fields.wrong("id", "No scheme of this id and version is known");
        return scheme.orElse(NO_SCHEME);
    }

    private static Method method(Fields allocation, Scheme scheme) {
        var method = allocation.choice("method", Method.class);
        if (!scheme.methods().contains(method))
            allocation.wrong("method", scheme.id() + " " + scheme.version() + " does not allow it");
        return method;
    }

    private static Optional<String> basis(Fields allocation, Method method) {
        var basis = allocation.optionalText("basis");
        if (method == Method.ECONOMIC && basis.isEmpty())
            allocation.wrong("basis", "Say whose prices they are, and of which years");
        if (method == Method.PHYSICAL && basis.isEmpty()) allocation.wrong("basis", "Say which property it is");
        return basis;
    }

    private static Geography geography(Fields top) {
        var fields = top.object("geography", "subdivision", "country", "region");
        var geography = new Geography(
                fields.optionalText("subdivision"), fields.optionalText("country"), fields.optionalText("region"));
        geography.problem().ifPresent(problem -> top.wrong("geography", problem.detail()));
        return geography;
    }

    private static List<Output> outputs(Fields top) {
        var outputs = new ArrayList<Output>();
        for (var one : top.list("outputs", MAX_OUTPUTS, "product", "massKg", "pricePerKg", "propertyPerKg"))
            outputs.add(new Output(
                    one.text("product"),
                    one.aboveZero("massKg"),
                    one.has("pricePerKg") ? Optional.of(one.amount("pricePerKg")) : Optional.empty(),
                    one.has("propertyPerKg") ? Optional.of(one.amount("propertyPerKg")) : Optional.empty()));
        if (!top.has("outputs")) top.wrong("outputs", "Is missing");
        return outputs;
    }

    private static List<Line> lines(Fields top, String gwpSet) {
        var lines = new ArrayList<Line>();
        var ids = new HashSet<String>();
        for (var one : top.list("lines", MAX_LINES, LineJson.NAMES)) {
            var line = LineJson.read(one, gwpSet);
            if (!line.id().isEmpty() && !ids.add(line.id())) one.wrong("id", "Another line has it");
            lines.add(line);
        }
        return lines;
    }

    private static ElectricityUse electricity(Fields top) {
        var fields = top.object(
                "electricity",
                "kwh",
                "market",
                "locationFactor",
                "residualFactor",
                "lifecycleFactor",
                "certificates",
                "quality");
        var certificates = new ArrayList<EnergyCertificate>();
        for (var one : fields.list(
                "certificates", MAX_CERTIFICATES, "id", "mwh", "vintage", "retiredFor", "retired", "market"))
            certificates.add(new EnergyCertificate(
                    one.text("id"),
                    one.amount("mwh"),
                    one.parsed(
                            "vintage",
                            text -> Optional.of(YearMonth.parse(text)),
                            YearMonth.of(1, 1),
                            "a month: 2026-03"),
                    one.text("retiredFor"),
                    one.bool("retired"),
                    one.text("market")));
        return new ElectricityUse(
                fields.amount("kwh"),
                fields.text("market"),
                power(fields, "locationFactor"),
                power(fields, "residualFactor"),
                power(fields, "lifecycleFactor"),
                certificates,
                LineJson.quality(fields));
    }

    private static Factor power(Fields electricity, String name) {
        var factor = FactorJson.read(electricity, name);
        if (electricity.has(name) && factor.per() != Unit.KWH) electricity.wrong(name + "/per", "Must be kWh");
        return factor;
    }

    private static List<Offset> offsets(Fields top) {
        var offsets = new ArrayList<Offset>();
        for (var one :
                top.list("offsets", MAX_LINES, "registry", "serial", "massKg", "vintage", "retired", "beneficiary"))
            offsets.add(new Offset(
                    one.text("registry"),
                    one.text("serial"),
                    one.amount("massKg"),
                    one.decimal("vintage", new BigDecimal(1990), new BigDecimal(2100))
                            .intValue(),
                    one.bool("retired"),
                    one.text("beneficiary")));
        return offsets;
    }
}
