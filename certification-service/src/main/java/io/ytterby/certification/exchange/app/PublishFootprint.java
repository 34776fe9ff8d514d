package io.ytterby.certification.exchange.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.certification.exchange.data.Pact3Reader;
import io.ytterby.certification.exchange.data.Pact3Writer;
import io.ytterby.certification.exchange.domain.Finding;
import io.ytterby.certification.exchange.domain.PfStatus;
import io.ytterby.certification.exchange.domain.ProductFootprint;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Publishes a footprint of one's own, in the place of an older one if so wished, and tells those it is shared with. */
@ApplicationScoped
public class PublishFootprint {
    private final PublishedFootprints published;
    private final TellPartners tellPartners;
    private final VerifiedBy verifiedBy;
    private final Journal journal;
    private final Clock clock;

    PublishFootprint(
            PublishedFootprints published,
            TellPartners tellPartners,
            VerifiedBy verifiedBy,
            Journal journal,
            Clock clock) {
        this.published = published;
        this.tellPartners = tellPartners;
        this.verifiedBy = verifiedBy;
        this.journal = journal;
        this.clock = clock;
    }

    /** All that can come of it. */
    public sealed interface Outcome {
        record Published(ProductFootprint footprint) implements Outcome {}

        /** @param findings what is not as PACT wants it */
        record Refused(List<Finding> findings) implements Outcome {}

        record NoSuchFootprint(UUID id) implements Outcome {}

        /** There is none such of one's own. */
        record NoSuchCertificate(CertificateId id) implements Outcome {}

        /** @param findings why the certificate does not stand behind it; pointers from what is published */
        record NotCertified(List<Finding> findings) implements Outcome {}

        /** The older one has been replaced before. */
        record ReplacedAlready() implements Outcome {}
    }

    /**
     * What is to be published.
     *
     * @param footprint in PACT 3; its id, times and status are ours to say
     * @param insteadOf what it takes the place of; null for none
     * @param certificate of one's own that has verified it; null for none
     */
    public record Wanted(
            ObjectNode footprint,
            Set<OrganisationId> sharedWith,
            @Nullable UUID insteadOf,
            @Nullable CertificateId certificate) {}

    @Transactional
    public Outcome publish(Actor actor, Wanted wanted) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var id = UUID.randomUUID();
        var told = wanted.footprint().deepCopy();
        told.put("id", id.toString()).put("specVersion", Pact3Writer.VERSION);
        told.put("created", now.toString()).put("status", PfStatus.ACTIVE.spelt());
        told.remove("precedingPfIds");
        var named = wanted.certificate();
        var certificate =
                named == null ? null : verifiedBy.certificate(actor, named).orElse(null);
        if (named != null && certificate == null) return new Outcome.NoSuchCertificate(named);
        if (certificate != null) verifiedBy.write(told, certificate);
        var reading = Pact3Reader.read(told);
        var read = reading.footprint();
        if (read == null || !reading.isClean()) return new Outcome.Refused(reading.findings());
        var against = certificate == null ? List.<Finding>of() : verifiedBy.against(certificate, read.pcf(), now);
        if (!against.isEmpty()) return new Outcome.NotCertified(against);
        return published(actor, wanted, read, id, now);
    }

    private Outcome published(Actor actor, Wanted wanted, ProductFootprint read, UUID id, Instant now) {
        var insteadOf = wanted.insteadOf();
        var sharedWith = wanted.sharedWith();
        var replaced = new ArrayList<UUID>();
        if (insteadOf != null) {
            var older = published.lock(actor.organisation(), insteadOf).orElse(null);
            if (older == null) return new Outcome.NoSuchFootprint(insteadOf);
            if (older.footprint().status() == PfStatus.DEPRECATED) return new Outcome.ReplacedAlready();
            published.deprecate(insteadOf);
            replaced.add(insteadOf);
        }
        var whole = read.published(id, now, Pact3Writer.VERSION, replaced);
        published.add(actor.organisation(), whole, sharedWith, actor.person(), wanted.certificate());
        tellPartners.published(sharedWith, id, now);
        journal.write(new Change(actor, "footprint.published", "pact-footprint/" + id, detail(sharedWith, replaced)));
        return new Outcome.Published(whole);
    }

    private static Map<String, Object> detail(Set<OrganisationId> sharedWith, List<UUID> replaced) {
        return Map.of(
                "sharedWith",
                sharedWith.stream().map(OrganisationId::value).sorted().toList(),
                "replaces",
                replaced);
    }

    /** More organisations may see one's own footprint, and are told. Empty if there is none of one's own. */
    @Transactional
    public Optional<ProductFootprint> share(Actor actor, UUID id, Set<OrganisationId> with) {
        var found = published.lock(actor.organisation(), id).orElse(null);
        if (found == null) return Optional.empty();
        var more = new java.util.TreeSet<>(java.util.Comparator.comparing(OrganisationId::value));
        more.addAll(with);
        more.removeAll(found.sharedWith());
        published.share(id, more);
        tellPartners.published(more, id, clock.instant().truncatedTo(ChronoUnit.MICROS));
        journal.write(new Change(actor, "footprint.shared", "pact-footprint/" + id, detail(more, List.of())));
        return Optional.of(found.footprint());
    }
}
