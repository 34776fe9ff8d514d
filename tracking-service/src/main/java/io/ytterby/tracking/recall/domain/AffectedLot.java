package io.ytterby.tracking.recall.domain;

import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.OrganisationId;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A lot that holds recalled goods now.
 *
 * @param custodian who has it, or sent it while it is on its way
 * @param recipient who it is on its way to; null at rest
 * @param pack the SSCC of the pack it is in; null if it is in none
 * @param holds all that it weighs
 * @param affected what of that is recalled
 * @param share affected of holds, 0 to 1, twelve digits
 */
public record AffectedLot(
        LotId lot,
        String lotNumber,
        String gtin,
        String stage,
        String status,
        OrganisationId custodian,
        @Nullable OrganisationId recipient,
        @Nullable String pack,
        Mass holds,
        Mass affected,
        BigDecimal share) {}
