package io.ytterby.licensing.application.db;

import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.licensing.application.domain.Party;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** A row of {@code application_party}. */
@Embeddable
class PartyRow {
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, columnDefinition = "text")
    Party.Role role;

    @Column
    @Nullable
    String organisation;

    @Column(nullable = false)
    String name;

    @Column(nullable = false)
    String country;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "CAST(? AS jsonb)")
    @Nullable
    String parents;

    /** For Hibernate. */
    PartyRow() {}

    PartyRow(Party party, CaseJson json) {
        var id = party.organisation();
        this.role = party.role();
        this.organisation = id == null ? null : id.value();
        this.name = party.name();
        this.country = party.country().value();
        this.parents = json.parents(party.parents());
    }

    Party toParty(int number, CaseJson json) {
        return new Party(
                number,
                role,
                organisation == null ? null : new OrganisationId(organisation),
                name,
                new CountryCode(country),
                json.parents(parents));
    }
}
