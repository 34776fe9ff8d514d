package io.ytterby.licensing.application.domain;

import io.ytterby.kernel.CountryCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the exporter writes. Anything goes in a draft; {@link #gaps()} says what is missing before it can be submitted. */
public record Content(
        CountryCode destination, String endUserType, String endUse, List<Party> parties, List<GoodsLine> goods) {
    public Content {
        parties = List.copyOf(parties);
        goods = List.copyOf(goods);
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
        if (withRole(Party.Role.CONSIGNEE).size() > 1)
            gaps.add(new Gap("/parties", "Name at most one party with the role CONSIGNEE."));
        if (endUse.isBlank()) gaps.add(new Gap("/endUse", "Say what the goods are for."));
        return gaps;
    }

    /** The one party with the role, where there is one. */
    public Optional<Party> party(Party.Role role) {
        return withRole(role).stream().findFirst();
    }

    /** Everything that officers must advise on. */
    public List<Target> targets() {
        var targets = new ArrayList<Target>();
        goods.forEach(good -> targets.add(Target.good(good.line())));
        parties.forEach(party -> targets.add(Target.party(party.number())));
        return targets;
    }

    private List<Party> withRole(Party.Role role) {
        return parties.stream().filter(party -> party.role() == role).toList();
    }
}
