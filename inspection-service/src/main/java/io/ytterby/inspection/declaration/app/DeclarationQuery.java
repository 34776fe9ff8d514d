package io.ytterby.inspection.declaration.app;

import io.ytterby.inspection.declaration.domain.DeclarationStatus;
import io.ytterby.kernel.ContainerNumber;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Unlocode;
import org.jspecify.annotations.Nullable;

/**
 * Which declarations are asked for; what is null does not matter.
 *
 * @param partyTo only those whose exporter or consignee it is
 */
public record DeclarationQuery(
        @Nullable OrganisationId partyTo,
        @Nullable DeclarationStatus status,
        @Nullable String mrn,
        @Nullable Unlocode port,
        @Nullable ContainerNumber container) {}
