package io.ytterby.licensing.ledger.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.HsCode;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.Money;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.licensing.ledger.domain.Claim;
import io.ytterby.licensing.ledger.domain.Draw;
import io.ytterby.licensing.ledger.domain.SeenDeclaration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What licensing needs of the schema {@code inspection.declaration}; it may have more. */
@JsonIgnoreProperties(ignoreUnknown = true)
record DeclarationV1(
        long aggregateVersion,
        UUID declarationId,
        SeenDeclaration.Status status,
        String exporterOrg,
        @Nullable String consigneeOrg,
        String destination,
        boolean exitRequested,
        List<LineV1> lines) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record LineV1(
            int line,
            String licenceNumber,
            int licenceLine,
            long massMg,
            ValueV1 value,
            String hsCode,
            @Nullable Map<Element, Long> elementsMg) {
        Draw toDraw() {
            return new Draw(
                    new LicenceNumber(licenceNumber),
                    licenceLine,
                    line,
                    new Mass(massMg),
                    Money.of(value.currency(), value.minor()),
                    new HsCode(hsCode),
                    elements());
        }

        private Map<Element, Mass> elements() {
            var elements = new EnumMap<Element, Mass>(Element.class);
            if (elementsMg != null) elementsMg.forEach((element, held) -> elements.put(element, new Mass(held)));
            return elements;
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record ValueV1(String currency, long minor) {}

    SeenDeclaration toSeen() {
        return new SeenDeclaration(
                aggregateVersion,
                status,
                exitRequested,
                new Claim(
                        new DeclarationId(declarationId),
                        new OrganisationId(exporterOrg),
                        consigneeOrg == null ? null : new OrganisationId(consigneeOrg),
                        new CountryCode(destination),
                        lines.stream().map(LineV1::toDraw).toList()));
    }
}
