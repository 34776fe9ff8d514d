package io.ytterby.certification.exchange.data;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.certification.exchange.domain.CarbonFootprint;
import io.ytterby.certification.exchange.domain.DataQuality;
import io.ytterby.certification.exchange.domain.Geography;
import io.ytterby.certification.exchange.domain.Method;
import io.ytterby.certification.exchange.domain.ProductFootprint;
import io.ytterby.certification.exchange.domain.Quantity;
import io.ytterby.certification.exchange.domain.Remark;
import io.ytterby.certification.exchange.domain.Verification;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes a footprint as PACT 3 has it: decimals are texts, what was not said is left out. */
public final class Pact3Writer {
    /** Of the data model that is written. */
    public static final String VERSION = "3.0.0";

    private Pact3Writer() {}

    public static ObjectNode write(ProductFootprint footprint) {
        var out = PactJson.object();
        out.put("id", footprint.id().toString());
        out.put("specVersion", footprint.specVersion());
        texts(
                out,
                "precedingPfIds",
                footprint.preceding().stream().map(UUID::toString).toList());
        out.put("created", footprint.created().toString());
        out.put("status", footprint.status().spelt());
        instant(out, "validityPeriodStart", footprint.validFrom());
        instant(out, "validityPeriodEnd", footprint.validUntil());
        out.put("companyName", footprint.company().name());
        texts(out, "companyIds", footprint.company().ids());
        out.put("productDescription", footprint.product().description());
        texts(out, "productIds", footprint.product().ids());
        texts(out, "productClassifications", footprint.product().classifications());
        out.put("productNameCompany", footprint.product().name());
        text(out, "comment", footprint.comment());
        pcf(out.putObject("pcf"), footprint.pcf());
        return out;
    }

    private static void pcf(ObjectNode out, CarbonFootprint pcf) {
        out.put("declaredUnitOfMeasurement", pcf.unit().spelt());
        instant(out, "referencePeriodStart", pcf.measuredFrom());
        instant(out, "referencePeriodEnd", pcf.measuredUntil());
        switch (pcf.geography()) {
            case Geography.Global _ -> {}
            case Geography.InRegion(var region) -> out.put("geographyRegionOrSubregion", region.spelt());
            case Geography.InCountry(var code) -> out.put("geographyCountry", code);
            case Geography.InSubdivision(var code) -> out.put("geographyCountrySubdivision", code);
        }
        for (var quantity : Quantity.values())
            pcf.of(quantity).ifPresent(value -> out.put(quantity.spelt(), value.toPlainString()));
        flag(out, "packagingEmissionsIncluded", pcf.packagingIncluded());
        flag(out, "ccsTechnologicalCO2CaptureIncluded", pcf.captureIncluded());
        method(out, pcf.method());
    }

    private static void method(ObjectNode out, Method method) {
        texts(out, "ipccCharacterizationFactors", method.gwpSets());
        texts(out, "crossSectoralStandards", method.standards());
        if (!method.rules().isEmpty()) {
            var rules = out.putArray("productOrSectorSpecificRules");
            for (var rule : method.rules()) {
                var one = rules.addObject().put("operator", rule.operator());
                texts(one, "ruleNames", rule.names());
                text(one, "otherOperatorName", rule.otherOperator());
            }
        }
        if (!method.factorSources().isEmpty()) {
            var sources = out.putArray("secondaryEmissionFactorSources");
            for (var source : method.factorSources())
                sources.addObject().put("name", source.name()).put("version", source.version());
        }
        for (var remark : Remark.values())
            text(out, remark.spelt(), method.remarks().get(remark));
        quality(out, method.quality());
        if (method.verification() != null) verification(out.putObject("verification"), method.verification());
    }

    private static void quality(ObjectNode out, DataQuality quality) {
        if (quality.equals(DataQuality.UNRATED)) return;
        var dqi = out.putObject("dqi");
        decimal(dqi, "technologicalDQR", quality.technological());
        decimal(dqi, "geographicalDQR", quality.geographical());
        decimal(dqi, "temporalDQR", quality.temporal());
    }

    private static void verification(ObjectNode out, Verification verification) {
        text(out, "coverage", verification.coverage());
        text(out, "providerName", verification.provider());
        instant(out, "completedAt", verification.completedAt());
        text(out, "standardName", verification.standard());
        text(out, "comments", verification.comments());
    }

    private static void texts(ObjectNode out, String name, List<String> texts) {
        if (!texts.isEmpty()) texts.forEach(out.putArray(name)::add);
    }

    private static void text(ObjectNode out, String name, @Nullable String text) {
        if (text != null) out.put(name, text);
    }

    private static void decimal(ObjectNode out, String name, @Nullable BigDecimal value) {
        if (value != null) out.put(name, value.toPlainString());
    }

    private static void flag(ObjectNode out, String name, @Nullable Boolean flag) {
        if (flag != null) out.put(name, flag);
    }

    private static void instant(ObjectNode out, String name, @Nullable Instant at) {
        if (at != null) out.put(name, at.toString());
    }
}
