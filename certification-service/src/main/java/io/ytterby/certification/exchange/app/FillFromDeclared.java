package io.ytterby.certification.exchange.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.certification.body.domain.Accreditation;
import io.ytterby.certification.exchange.domain.DeclaredUnit;
import io.ytterby.certification.exchange.domain.Quantity;
import io.ytterby.certification.exchange.domain.Remark;
import io.ytterby.certification.footprint.app.Footprints;
import io.ytterby.certification.footprint.app.ReadFootprints;
import io.ytterby.certification.footprint.domain.Footprint;
import io.ytterby.certification.footprint.domain.FootprintId;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes the figures of a footprint that one's own organisation has declared here, instead of having them written down a
 * second time: per kilogram, gross, never net of offsets.
 */
@ApplicationScoped
public class FillFromDeclared {
    private static final BigDecimal PERCENT = new BigDecimal("100");

    private final ReadFootprints declared;

    FillFromDeclared(ReadFootprints declared) {
        this.declared = declared;
    }

    /** The same footprint with the declared figures in it; empty if there is no such declaration of one's own. */
    public Optional<ObjectNode> fill(Actor actor, ObjectNode footprint, UUID declaration) {
        return declared.one(actor, new FootprintId(declaration))
                .map(Footprints.Listed::footprint)
                .filter(found -> found.org().equals(actor.organisation()))
                .map(found -> filled(footprint.deepCopy(), found));
    }

    private static ObjectNode filled(ObjectNode footprint, Footprint found) {
        footprint.put("validityPeriodStart", found.period().from().toString());
        footprint.put("validityPeriodEnd", found.period().until().toString());
        var pcf = footprint.withObjectProperty("pcf");
        pcf.put("declaredUnitOfMeasurement", DeclaredUnit.KILOGRAM.spelt());
        pcf.put("referencePeriodStart", day(found.measuredFrom()));
        pcf.put("referencePeriodEnd", day(found.measuredUntil()));
        put(pcf, Quantity.UNIT_AMOUNT, BigDecimal.ONE);
        put(pcf, Quantity.UNIT_MASS, BigDecimal.ONE);
        // Inventories here have no biogenic carbon: what is emitted is fossil, and nothing is taken up.
        put(pcf, Quantity.EXCLUDING_UPTAKE, found.figures().gross());
        put(pcf, Quantity.INCLUDING_UPTAKE, found.figures().gross());
        put(pcf, Quantity.FOSSIL_GHG, found.figures().gross());
        pcf.putArray("ipccCharacterizationFactors").add(found.figures().gwpSet().name());
        pcf.put(Remark.ALLOCATION.spelt(), found.figures().allocation().name());
        var share = found.primaryDataShare();
        if (share != null) put(pcf, Quantity.PRIMARY_SHARE, share.multiply(PERCENT));
        return footprint;
    }

    private static void put(ObjectNode pcf, Quantity quantity, BigDecimal value) {
        pcf.put(quantity.spelt(), value.toPlainString());
    }

    /** A legal day begins where the law is. */
    private static String day(LocalDate day) {
        return day.atStartOfDay(Accreditation.LEGAL_ZONE).toInstant().toString();
    }
}
