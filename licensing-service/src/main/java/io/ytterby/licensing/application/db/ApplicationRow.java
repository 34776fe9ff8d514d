package io.ytterby.licensing.application.db;

import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.kernel.Validity;
import io.ytterby.licensing.application.domain.Application;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.application.domain.ApplicationStatus;
import io.ytterby.licensing.application.domain.Content;
import io.ytterby.licensing.application.domain.GoodsLine;
import io.ytterby.licensing.application.domain.LicenceKind;
import io.ytterby.licensing.application.domain.Lineage;
import io.ytterby.licensing.application.domain.Party;
import io.ytterby.licensing.application.domain.Progress;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, columnDefinition = "text")
    LicenceKind licenceKind;

    @Column(nullable = false)
    String reference;

    @Nullable
    LocalDate wantedFrom;

    @Nullable
    LocalDate wantedUntil;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    @Nullable
    ApplicationStatus beforeStatus;

    @Nullable
    String secondCountersignedBy;

    boolean needsSecond;

    int edition;

    @Nullable
    UUID amends;

    @Nullable
    UUID supersededBy;

    @Nullable
    String replacesLicence;

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

    ApplicationRow(Application application, Instant at, CaseJson json) {
        this.id = application.id().value();
        this.exporter = application.exporter().value();
        this.createdAt = application.createdAt();
        write(application.content(), json);
        take(application, at, json);
    }

    /** Everything that a step may change. */
    final void take(Application application, Instant at, CaseJson json) {
        var progress = application.progress();
        status = progress.status();
        beforeStatus = progress.before();
        round = progress.round();
        countersignedBy = text(progress.countersignedBy());
        secondCountersignedBy = text(progress.secondCountersignedBy());
        needsSecond = progress.needsSecond();
        edition = application.lineage().edition();
        amends = uuid(application.lineage().amends());
        supersededBy = uuid(application.lineage().supersededBy());
        replacesLicence = text(application.lineage().replaces());
        licenceNumber = text(application.licence());
        decisionReasons =
                application.decisionReasons().isEmpty() ? null : String.join("\n", application.decisionReasons());
        submittedAt = application.submittedAt();
        decidedAt = application.decidedAt();
        updatedAt = at;
        if (!application.content().equals(content(json))) write(application.content(), json);
    }

    Application toApplication(CaseJson json) {
        return new Application(
                new ApplicationId(id),
                new OrganisationId(exporter),
                content(json),
                progress(),
                lineage(),
                licence(licenceNumber),
                decisionReasons == null ? List.of() : decisionReasons.lines().toList(),
                createdAt,
                submittedAt,
                decidedAt,
                version + 1);
    }

    private void write(Content content, CaseJson json) {
        destination = content.destination().value();
        endUserType = content.endUserType();
        endUse = content.endUse();
        licenceKind = content.licenceKind();
        reference = content.reference();
        var wanted = content.wanted();
        wantedFrom = wanted == null ? null : wanted.from();
        wantedUntil = wanted == null ? null : wanted.until();
        parties.clear();
        content.parties().forEach(party -> parties.add(new PartyRow(party, json)));
        goods.clear();
        content.goods().forEach(good -> goods.add(new GoodRow(good, json)));
    }

    private Progress progress() {
        return new Progress(
                status, beforeStatus, round, person(countersignedBy), person(secondCountersignedBy), needsSecond);
    }

    private Lineage lineage() {
        return new Lineage(
                edition,
                amends == null ? null : new ApplicationId(amends),
                supersededBy == null ? null : new ApplicationId(supersededBy),
                licence(replacesLicence));
    }

    private Content content(CaseJson json) {
        var partyList = new ArrayList<Party>();
        for (int index = 0; index < parties.size(); index++)
            partyList.add(parties.get(index).toParty(index + 1, json));
        var goodsList = new ArrayList<GoodsLine>();
        for (int index = 0; index < goods.size(); index++)
            goodsList.add(goods.get(index).toLine(index + 1, json));
        return new Content(
                new CountryCode(destination),
                endUserType,
                endUse,
                licenceKind,
                reference,
                wantedFrom == null || wantedUntil == null ? null : new Validity(wantedFrom, wantedUntil),
                partyList,
                goodsList);
    }

    private static @Nullable PersonId person(@Nullable String id) {
        return id == null ? null : new PersonId(id);
    }

    private static @Nullable LicenceNumber licence(@Nullable String number) {
        return number == null ? null : new LicenceNumber(number);
    }

    private static @Nullable UUID uuid(@Nullable ApplicationId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
