package io.ytterby.certification.exchange.data;

import io.ytterby.certification.exchange.domain.CarbonFootprint;
import io.ytterby.certification.exchange.domain.DataQuality;
import io.ytterby.certification.exchange.domain.DeclaredUnit;
import io.ytterby.certification.exchange.domain.FactorSource;
import io.ytterby.certification.exchange.domain.Geography;
import io.ytterby.certification.exchange.domain.Method;
import io.ytterby.certification.exchange.domain.Quantity;
import io.ytterby.certification.exchange.domain.Region;
import io.ytterby.certification.exchange.domain.Remark;
import io.ytterby.certification.exchange.domain.SectorRule;
import io.ytterby.certification.exchange.domain.Verification;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the {@code CarbonFootprint} of PACT 3. */
final class Pact3Pcf {
    private Pact3Pcf() {}

    /** Null without its unit, its period or its gross number: then nobody can use it. */
    static @Nullable CarbonFootprint read(Fields fields) {
        var unit = DeclaredUnit.spelt(fields.neededText("declaredUnitOfMeasurement"));
        if (unit.isEmpty()) fields.tell("declaredUnitOfMeasurement", "must be one of PACT's units.");
        var from = fields.instant("referencePeriodStart");
        var until = fields.instant("referencePeriodEnd");
        if (from == null) fields.tell("referencePeriodStart", "is missing.");
        if (until == null) fields.tell("referencePeriodEnd", "is missing.");
        var quantities = quantities(fields);
        var geography = geography(fields);
        var method = method(fields);
        if (unit.isEmpty() || from == null || until == null) return null;
        if (!quantities.containsKey(Quantity.EXCLUDING_UPTAKE)) {
            fields.tell(Quantity.EXCLUDING_UPTAKE.spelt(), "is missing.");
            return null;
        }
        return new CarbonFootprint(
                unit.get(),
                from,
                until,
                geography,
                quantities,
                fields.flag("packagingEmissionsIncluded"),
                fields.flag("ccsTechnologicalCO2CaptureIncluded"),
                method);
    }

    private static Map<Quantity, BigDecimal> quantities(Fields fields) {
        var quantities = new EnumMap<Quantity, BigDecimal>(Quantity.class);
        for (var quantity : Quantity.values()) {
            var value = fields.decimal(quantity.spelt());
            if (value != null) quantities.put(quantity, value);
        }
        return quantities;
    }

    /** Of several the narrowest counts, and that there are several is told. */
    private static Geography geography(Fields fields) {
        var region = fields.text("geographyRegionOrSubregion");
        var country = fields.text("geographyCountry");
        var part = fields.text("geographyCountrySubdivision");
        long said = Stream.of(region == null, country == null, part == null)
                .filter(absent -> !absent)
                .count();
        if (said > 1) fields.tell("geographyCountry", "must be the only geography.");
        if (part != null && part.matches("[A-Z]{2}-[A-Z0-9]{1,3}")) return new Geography.InSubdivision(part);
        if (part != null) fields.tell("geographyCountrySubdivision", "must be a code of ISO 3166-2.");
        if (country != null && country.matches("[A-Z]{2}")) return new Geography.InCountry(country);
        if (country != null) fields.tell("geographyCountry", "must be a code of ISO 3166-1.");
        var known = region == null ? Optional.<Region>empty() : Region.spelt(region);
        if (region != null && known.isEmpty())
            fields.tell("geographyRegionOrSubregion", "must be one of PACT's regions.");
        return known.<Geography>map(Geography.InRegion::new).orElseGet(Geography.Global::new);
    }

    private static Method method(Fields fields) {
        var remarks = new EnumMap<Remark, String>(Remark.class);
        for (var remark : Remark.values()) {
            var text = fields.text(remark.spelt());
            if (text != null) remarks.put(remark, text);
        }
        var rules = fields.children("productOrSectorSpecificRules").stream()
                .map(rule -> new SectorRule(
                        rule.neededText("operator"), rule.neededTexts("ruleNames"), rule.text("otherOperatorName")))
                .toList();
        var sources = fields.children("secondaryEmissionFactorSources").stream()
                .map(source -> new FactorSource(source.neededText("name"), source.neededText("version")))
                .toList();
        return new Method(
                fields.texts("ipccCharacterizationFactors"),
                fields.texts("crossSectoralStandards"),
                rules,
                sources,
                remarks,
                quality(fields.child("dqi")),
                verification(fields.child("verification")));
    }

    private static DataQuality quality(@Nullable Fields fields) {
        if (fields == null) return DataQuality.UNRATED;
        return new DataQuality(
                fields.decimal("technologicalDQR"), fields.decimal("geographicalDQR"), fields.decimal("temporalDQR"));
    }

    private static @Nullable Verification verification(@Nullable Fields fields) {
        if (fields == null) return null;
        return new Verification(
                fields.text("coverage"),
                fields.text("providerName"),
                fields.instant("completedAt"),
                fields.text("standardName"),
                fields.text("comments"));
    }
}
