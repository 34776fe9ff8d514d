package io.ytterby.gateway.buyer.app;

import io.ytterby.gateway.buyer.domain.Clearance;
import io.ytterby.gateway.projection.domain.Freshness;
import io.ytterby.gateway.projection.domain.KnownDeclaration;
import io.ytterby.gateway.projection.domain.KnownLot;
import io.ytterby.gateway.projection.domain.Scope;
import org.jspecify.annotations.Nullable;

/**
 * A lot as one organisation may see it now.
 *
 * @param declaration the one that matters; null if there is none it may see
 */
public record LotClearance(
        KnownLot lot,
        Scope scope,
        Clearance clearance,
        @Nullable KnownDeclaration declaration,
        Freshness freshness) {}
