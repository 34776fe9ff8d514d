package io.ytterby.licensing.organisation.db;

import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.licensing.organisation.domain.Identifier;
import io.ytterby.licensing.organisation.domain.Organisation;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A row of {@code organisation}. Holds no rules: the domain has them. */
@Entity
@Table(name = "organisation")
class OrganisationRow {
    @Id
    String id;

    @Column(nullable = false)
    String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, columnDefinition = "text")
    OrganisationKind kind;

    @Column(nullable = false)
    String country;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, columnDefinition = "text")
    Organisation.Status status;

    /** Counts from 0 as Hibernate does; the world counts from 1. */
    @Version
    long version;

    @Column(nullable = false)
    Instant registeredAt;

    @Column(nullable = false)
    String registeredBy;

    /** Also makes each change one that Hibernate counts. */
    @Column(nullable = false)
    Instant changedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "organisation_identifier", joinColumns = @JoinColumn(name = "organisation"))
    @OrderColumn(name = "position")
    List<IdentifierRow> identifiers = new ArrayList<>();

    /** For Hibernate. */
    OrganisationRow() {}

    OrganisationRow(Organisation organisation, Instant registeredAt, String registeredBy) {
        this.id = organisation.id().value();
        this.name = organisation.name();
        this.kind = organisation.kind();
        this.country = organisation.country().value();
        this.status = organisation.status();
        this.registeredAt = registeredAt;
        this.registeredBy = registeredBy;
        this.changedAt = registeredAt;
        organisation.identifiers().forEach(one -> identifiers.add(new IdentifierRow(one)));
    }

    /** The list is put in whole, so that its rows are written anew and a number may move within it. */
    void take(Organisation next, Instant now) {
        this.name = next.name();
        this.status = next.status();
        this.changedAt = now;
        if (!next.identifiers()
                .equals(identifiers.stream().map(IdentifierRow::toIdentifier).toList()))
            this.identifiers = next.identifiers().stream()
                    .map(IdentifierRow::new)
                    .collect(Collectors.toCollection(ArrayList::new));
    }

    Organisation toOrganisation() {
        return new Organisation(
                new OrganisationId(id),
                name,
                kind,
                new CountryCode(country),
                status,
                identifiers.stream().map(IdentifierRow::toIdentifier).toList(),
                version + 1);
    }

    /** A row of {@code organisation_identifier}. */
    @Embeddable
    static class IdentifierRow {
        @Enumerated(EnumType.STRING)
        @Column(nullable = false, columnDefinition = "text")
        Identifier.Scheme scheme;

        @Column(nullable = false)
        String value;

        /** For Hibernate. */
        IdentifierRow() {}

        IdentifierRow(Identifier identifier) {
            this.scheme = identifier.scheme();
            this.value = identifier.value();
        }

        Identifier toIdentifier() {
            return new Identifier(scheme, value);
        }
    }
}
