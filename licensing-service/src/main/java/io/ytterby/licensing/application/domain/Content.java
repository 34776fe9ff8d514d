package io.ytterby.licensing.application.domain;

import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.Validity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the exporter writes. Anything goes in a draft; {@link #gaps()} says what is missing before it can be submitted.
 *
 * @param reference the exporter's own number for it; may be empty
 * @param wanted from when until when the licence shall be valid; null for the longest that the law gives
 */
public record Content(
        CountryCode destination,
        String endUserType,
        String endUse,
        LicenceKind licenceKind,
        String reference,
        @Nullable Validity wanted,
        List<Party> parties,
        List<GoodsLine> goods) {
    public Content {
        parties = List.copyOf(parties);
        goods = List.copyOf(goods);
    }

    /** An individual licence for the longest time. */
    public Content(
            CountryCode destination, String endUserType, String endUse, List<Party> parties, List<GoodsLine> goods) {
        this(destination, endUserType, endUse, LicenceKind.INDIVIDUAL, "", null, parties, goods);
    }

    /**
     * Something that is missing or wrong.
     *
     * @param pointer JSON pointer into the application
     */
    public record Gap(String pointer, String says) {}

    public List<Gap> gaps() {
        var gaps = new ArrayList<Gap>();
        if (goods.isEmpty()) gaps.add(new Gap("/goods", "Name at least one kind of goods."));
        if (withRole(Party.Role.END_USER).size() != 1)
            gaps.add(new Gap("/parties", "Name exactly one party with the role END_USER."));
        if (licenceKind != LicenceKind.GENERAL && withRole(Party.Role.CONSIGNEE).size() > 1)
            gaps.add(new Gap(
                    "/parties", "Name at most one party with the role CONSIGNEE, or ask for a general licence."));
        if (endUse.isBlank()) gaps.add(new Gap("/endUse", "Say what the goods are for."));
        return gaps;
    }

    /** The first party with the role, where there is one. */
    public Optional<Party> party(Party.Role role) {
        return withRole(role).stream().findFirst();
    }

    public List<Party> withRole(Party.Role role) {
        return parties.stream().filter(party -> party.role() == role).toList();
    }

    public Content withParties(List<Party> others) {
        return new Content(destination, endUserType, endUse, licenceKind, reference, wanted, others, goods);
    }

    /** Everything that officers must advise on. */
    public List<Target> targets() {
        var targets = new ArrayList<Target>();
        goods.forEach(good -> targets.add(Target.good(good.line())));
        parties.forEach(party -> targets.add(Target.party(party.number())));
        return targets;
    }

    /** Whether the other differs in words only that no officer decides by: the exporter's reference, descriptions of goods. */
    public boolean differsInWordsOnly(Content other) {
        return withoutWords().equals(other.withoutWords());
    }

    private Content withoutWords() {
        var bare = IntStream.range(0, goods.size())
                .mapToObj(index -> goods.get(index).described(""))
                .toList();
        return new Content(destination, endUserType, endUse, licenceKind, "", wanted, parties, bare);
    }
}
