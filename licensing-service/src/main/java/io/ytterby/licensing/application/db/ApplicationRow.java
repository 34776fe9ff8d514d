package io.ytterby.licensing.application.db;

import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.application.domain.Application;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.application.domain.ApplicationStatus;
import io.ytterby.licensing.application.domain.Content;
import io.ytterby.licensing.application.domain.GoodsLine;
import io.ytterby.licensing.application.domain.Party;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code application}: a document that people edit. Holds no rules: the domain has them. */
@Entity
@Table(name = "application")
class ApplicationRow {
    @Id
    UUID id;

    /** Two people at once: the later one answers 412 and loses nothing. Counts from 0; the world counts from 1. */
    @Version
    long version;

    @Column(nullable = false)
    String exporter;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, columnDefinition = "text")
    ApplicationStatus status;

    @Column(nullable = false)
    String destination;

    @Column(nullable = false)
    String endUserType;

    @Column(nullable = false)
    String endUse;

    int round;

    @Column
    @Nullable
    String countersignedBy;

    @Column
    @Nullable
    String licenceNumber;

    /** One a line. */
    @Column
    @Nullable
    String decisionReasons;

    @Column(nullable = false)
    Instant createdAt;

    /** Set at each step, so that each step has a version, also one that files papers only. */
    @Column(nullable = false)
    Instant updatedAt;

    @Column
    @Nullable
    Instant submittedAt;

    @Column
    @Nullable
    Instant decidedAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "application_party", joinColumns = @JoinColumn(name = "application"))
    @OrderColumn(name = "position")
    List<PartyRow> parties = new ArrayList<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "application_good", joinColumns = @JoinColumn(name = "application"))
    @OrderColumn(name = "position")
    List<GoodRow> goods = new ArrayList<>();

    /** For Hibernate. */
    ApplicationRow() {}

    ApplicationRow(Application application, Instant at) {
        this.id = application.id().value();
        this.exporter = application.exporter().value();
        this.createdAt = application.createdAt();
        this.status = application.status();
        this.destination = application.content().destination().value();
        this.endUserType = application.content().endUserType();
        this.endUse = application.content().endUse();
        this.updatedAt = at;
        take(application, at);
    }

    /** Everything that a step may change. */
    final void take(Application application, Instant at) {
        var content = application.content();
        status = application.status();
        round = application.round();
        countersignedBy = text(application.countersignedBy());
        licenceNumber = text(application.licence());
        decisionReasons =
                application.decisionReasons().isEmpty() ? null : String.join("\n", application.decisionReasons());
        submittedAt = application.submittedAt();
        decidedAt = application.decidedAt();
        updatedAt = at;
        if (content.equals(content())) return;
        destination = content.destination().value();
        endUserType = content.endUserType();
        endUse = content.endUse();
        parties.clear();
        content.parties().forEach(party -> parties.add(new PartyRow(party)));
        goods.clear();
        content.goods().forEach(good -> goods.add(new GoodRow(good)));
    }

    Application toApplication() {
        return new Application(
                new ApplicationId(id),
                new OrganisationId(exporter),
                status,
                content(),
                round,
                Optional.ofNullable(countersignedBy).map(PersonId::new).orElse(null),
                Optional.ofNullable(licenceNumber).map(LicenceNumber::new).orElse(null),
                Optional.ofNullable(decisionReasons)
                        .map(text -> text.lines().toList())
                        .orElse(List.of()),
                createdAt,
                submittedAt,
                decidedAt,
                version + 1);
    }

    private Content content() {
        var partyList = new ArrayList<Party>();
        for (int index = 0; index < parties.size(); index++)
            partyList.add(parties.get(index).toParty(index + 1));
        var goodsList = new ArrayList<GoodsLine>();
        for (int index = 0; index < goods.size(); index++)
            goodsList.add(goods.get(index).toLine(index + 1));
        return new Content(new CountryCode(destination), endUserType, endUse, partyList, goodsList);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
