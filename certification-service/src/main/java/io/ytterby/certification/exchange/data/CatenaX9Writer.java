package io.ytterby.certification.exchange.data;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.certification.exchange.domain.CarbonFootprint;
import io.ytterby.certification.exchange.domain.CheckFootprint;
import io.ytterby.certification.exchange.domain.DeclaredUnit;
import io.ytterby.certification.exchange.domain.Finding;
import io.ytterby.certification.exchange.domain.Geography;
import io.ytterby.certification.exchange.domain.Method;
import io.ytterby.certification.exchange.domain.ProductFootprint;
import io.ytterby.certification.exchange.domain.Quantity;
import io.ytterby.certification.exchange.domain.Region;
import io.ytterby.certification.exchange.domain.Remark;
import io.ytterby.certification.exchange.domain.SectorRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Writes a footprint as Catena-X' aspect model PCF 9.0.0 has it, where decimals are numbers. It says nothing that we do not
 * know: a list that would need an answer of which there is none stays empty.
 */
public final class CatenaX9Writer {
    private static final String MODEL = "urn:io.catenax.pcf:datamodel:version:9.0.0";
    private static final BigDecimal MOST_EXEMPTED = new BigDecimal("10");
    private static final Set<String> GWP_SETS = Set.of("AR4", "AR5", "AR6");

    private CatenaX9Writer() {}

    /** The document, or why there is none. */
    public sealed interface Outcome {
        record Written(ObjectNode document) implements Outcome {}

        /** @param why what the model has no place for */
        record NotExpressible(List<Finding> why) implements Outcome {}
    }

    public static Outcome write(ProductFootprint footprint) {
        var why = obstacles(footprint);
        if (!why.isEmpty()) return new Outcome.NotExpressible(why);
        var out = PactJson.object();
        out.putArray("scopeOfPcfForm").addObject().put("specVersion", MODEL).put("partialFullPcf", "Cradle-to-gate");
        var told = out.putArray("companyAndProductInformation").addObject();
        company(told.putArray("companyInformation").addObject(), footprint);
        product(told.putArray("productInformation").addObject(), footprint);
        assessment(out.putArray("pcfAssessmentAndMethodology").addObject(), footprint);
        var general = out.putArray("general").addObject();
        if (footprint.comment() != null) general.put("comment", footprint.comment());
        carbon(out.putArray("carbonContent").addObject(), footprint.pcf());
        CatenaX9Stages.write(out.putArray("productLifeCycleStagesAndEmissions").addObject(), footprint.pcf());
        return new Outcome.Written(out);
    }

    private static List<Finding> obstacles(ProductFootprint footprint) {
        var why = new ArrayList<Finding>();
        var pcf = footprint.pcf();
        if (pcf.unit() == DeclaredUnit.MEGABIT_SECOND)
            why.add(new Finding("/pcf/declaredUnitOfMeasurement", "is no unit of Catena-X."));
        if (pcf.of(Quantity.EXCLUDING_UPTAKE).orElse(BigDecimal.ZERO).signum() < 0)
            why.add(new Finding("/pcf/pcfExcludingBiogenicUptake", "must not be less than zero at Catena-X."));
        if (pcf.of(Quantity.UNIT_MASS).orElse(BigDecimal.ONE).signum() < 0)
            why.add(new Finding("/pcf/productMassPerDeclaredUnit", "must not be less than zero at Catena-X."));
        if (pcf.of(Quantity.EXEMPTED_PERCENT).orElse(BigDecimal.ZERO).compareTo(MOST_EXEMPTED) > 0)
            why.add(new Finding("/pcf/exemptedEmissionsPercent", "must be at most 10 at Catena-X."));
        why.addAll(CheckFootprint.ofFields(footprint));
        return why;
    }

    private static void company(ObjectNode out, ProductFootprint footprint) {
        out.put("companyName", footprint.company().name());
        footprint.company().ids().forEach(out.putArray("companyIds")::add);
    }

    private static void product(ObjectNode out, ProductFootprint footprint) {
        out.put("productNameCompany", footprint.product().name());
        out.put("productDescription", footprint.product().description());
        footprint.product().ids().forEach(out.putArray("productIds")::add);
        footprint.product().classifications().forEach(out.putArray("productClassifications")::add);
        out.put("declaredUnitOfMeasurement", footprint.pcf().unit().spelt());
        number(out, "declaredUnitAmount", footprint.pcf(), Quantity.UNIT_AMOUNT);
        number(out, "productMassPerDeclaredUnit", footprint.pcf(), Quantity.UNIT_MASS);
    }

    private static void assessment(ObjectNode out, ProductFootprint footprint) {
        var pcf = footprint.pcf();
        var data = out.putArray("dataSourcesAndQuality").addObject();
        number(data, "primaryDataShare", pcf, Quantity.PRIMARY_SHARE);
        var quality = pcf.method().quality();
        if (quality.technological() != null) data.put("technologicalDQR", quality.technological());
        if (quality.geographical() != null) data.put("geographicalDQR", quality.geographical());
        if (quality.temporal() != null) data.put("temporalDQR", quality.temporal());
        pcf.method().factorSources().stream()
                .map(source -> source.name() + " " + source.version())
                .distinct()
                .forEach(data.withArray("secondaryEmissionFactorSources")::add);
        information(out.putArray("pcfAssessmentInformation").addObject(), footprint);
        methodology(out.putArray("pcfMethodology").addObject(), pcf.method());
    }

    private static void information(ObjectNode out, ProductFootprint footprint) {
        var pcf = footprint.pcf();
        var technology = out.putArray("technology").addObject();
        technology.put("ccsTechnologicalCO2CaptureIncluded", Boolean.TRUE.equals(pcf.captureIncluded()));
        remark(technology, pcf, Remark.BOUNDARY);
        out.putArray("idAndVersion")
                .addObject()
                .put("id", footprint.id().toString())
                .put("version", 0)
                .put("status", footprint.status().spelt())
                .put("retroOrProspectivePcfType", "Retrospective PCF");
        var boundary = out.putArray("boundarySpecifications").addObject();
        number(boundary, "exemptedEmissionsPercent", pcf, Quantity.EXEMPTED_PERCENT);
        remark(boundary, pcf, Remark.EXEMPTED);
        geography(out.putArray("geography").addObject(), pcf.geography());
        var valid = footprint.validFor();
        out.putArray("time")
                .addObject()
                .put("referencePeriodStart", pcf.measuredFrom().toString())
                .put("referencePeriodEnd", pcf.measuredUntil().toString())
                .put("created", footprint.created().toString())
                .put("validityPeriodStart", valid.from().toString())
                .put("validityPeriodEnd", valid.until().toString());
    }

    /** The region is wanted always, also of a country. */
    private static void geography(ObjectNode out, Geography geography) {
        out.put(
                "geographyRegionOrSubregion",
                geography.asRegion().map(Region::spelt).orElse("Global"));
        if (geography instanceof Geography.InCountry(var code)) out.put("geographyCountry", code);
        if (geography instanceof Geography.InSubdivision part)
            out.put("geographyCountry", part.country()).put("geographyCountrySubdivision", part.code());
    }

    private static void methodology(ObjectNode out, Method method) {
        out.putArray("massBalancingInformation");
        var standards = out.putArray("standards").addObject();
        method.standards().forEach(standards.putArray("crossSectoralStandards")::add);
        var rules = standards.putArray("productOrSectorSpecificRules");
        method.rules().stream()
                .flatMap(rule -> rule.names().stream().map(name -> operator(rule) + ": " + name))
                .distinct()
                .forEach(rules::add);
        var gwp = out.putArray("gwpCharacterizationFactorDetails");
        for (var set : method.gwpSets())
            gwp.addObject().put("ipccCharacterizationFactors", GWP_SETS.contains(set) ? set : "unspecified");
        out.putArray("allocationInForeground");
    }

    private static String operator(SectorRule rule) {
        var other = rule.otherOperator();
        return other == null ? rule.operator() : other;
    }

    private static void carbon(ObjectNode out, CarbonFootprint pcf) {
        number(out, "fossilCarbonContent", pcf, Quantity.FOSSIL_CARBON);
        number(out, "biogenicCarbonContent", pcf, Quantity.BIOGENIC_CARBON);
        number(out, "recycledCarbonContent", pcf, Quantity.RECYCLED_CARBON);
        number(out, "packagingBiogenicCarbonContent", pcf, Quantity.PACKAGING_CARBON);
    }

    private static void remark(ObjectNode out, CarbonFootprint pcf, Remark remark) {
        var text = pcf.method().remarks().get(remark);
        if (text != null) out.put(remark.spelt(), text);
    }

    static void number(ObjectNode out, String name, CarbonFootprint pcf, Quantity quantity) {
        pcf.of(quantity).ifPresent(value -> out.put(name, value));
    }
}
