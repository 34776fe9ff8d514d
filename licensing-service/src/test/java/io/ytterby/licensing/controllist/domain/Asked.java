package io.ytterby.licensing.controllist.domain;

import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.HsCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A consignment for tests, said in few words; each method gives a changed copy. */
final class Asked {
    private String day = "2026-02-02";
    private String from = "CN";
    private String to = "DE";
    private Set<CountryCode> onward = Set.of();
    private Set<CountryCode> transit = Set.of();
    private final String form;
    private final @Nullable String family;
    private final String composition;
    private @Nullable String purity;
    private @Nullable String hs;
    private @Nullable String stage;
    private String origin = "CN";
    private @Nullable String valueShare;
    private @Nullable Boolean technology;
    private @Nullable Boolean sizes;
    private String endUser = "civil";
    private String endUse = "motors";
    private PartyList partyList = PartyList.NONE;
    private List<Owner> owners = List.of();
    private @Nullable String generalLicence;

    private Asked(String form, @Nullable String family, String composition) {
        this.form = form;
        this.family = family;
        this.composition = composition;
    }

    /** @param composition {@code Nd28 Dy2.5±0.1 Fe68.4}; empty where none was stated */
    static Asked goods(String form, @Nullable String family, String composition) {
        return new Asked(form, family, composition);
    }

    Asked on(String other) {
        return changed(copy -> copy.day = other);
    }

    Asked to(String other) {
        return changed(copy -> copy.to = other);
    }

    Asked onTo(String... others) {
        return changed(copy -> copy.onward = countries(others));
    }

    Asked through(String... others) {
        return changed(copy -> copy.transit = countries(others));
    }

    Asked filedAs(String other) {
        return changed(copy -> copy.hs = other);
    }

    Asked worked(String other) {
        return changed(copy -> copy.stage = other);
    }

    Asked pure(String other) {
        return changed(copy -> copy.purity = other);
    }

    Asked sized(boolean meets) {
        return changed(copy -> copy.sizes = meets);
    }

    Asked abroad(String country, String madeIn, @Nullable String share, @Nullable Boolean withTechnology) {
        return changed(copy -> {
            copy.from = country;
            copy.origin = madeIn;
            copy.valueShare = share;
            copy.technology = withTechnology;
        });
    }

    Asked by(String user, String use, String list) {
        return changed(copy -> {
            copy.endUser = user;
            copy.endUse = use;
            copy.partyList = PartyList.valueOf(list.toUpperCase(Locale.ROOT));
        });
    }

    Asked ownedBy(Owner... others) {
        return changed(copy -> copy.owners = List.of(others));
    }

    Asked underGeneralLicence(String id) {
        return changed(copy -> copy.generalLicence = id);
    }

    Consignment consignment() {
        return new Consignment(
                LocalDate.parse(day),
                new CountryCode(from),
                new CountryCode(to),
                onward,
                transit,
                new Goods(
                        form,
                        family == null ? null : new AlloyFamily(family),
                        shares(),
                        purity == null ? null : Measured.parse(purity),
                        hs == null ? null : new HsCode(hs),
                        stage,
                        null,
                        new CountryCode(origin),
                        valueShare == null ? null : Measured.parse(valueShare),
                        technology,
                        sizes),
                new EndUser(endUser, partyList, owners),
                endUse,
                generalLicence);
    }

    private Asked changed(Consumer<Asked> change) {
        var copy = new Asked(form, family, composition);
        copy.day = day;
        copy.from = from;
        copy.to = to;
        copy.onward = onward;
        copy.transit = transit;
        copy.purity = purity;
        copy.hs = hs;
        copy.stage = stage;
        copy.origin = origin;
        copy.valueShare = valueShare;
        copy.technology = technology;
        copy.sizes = sizes;
        copy.endUser = endUser;
        copy.endUse = endUse;
        copy.partyList = partyList;
        copy.owners = owners;
        copy.generalLicence = generalLicence;
        change.accept(copy);
        return copy;
    }

    private static Set<CountryCode> countries(String... codes) {
        var all = new HashSet<CountryCode>();
        for (var code : codes) all.add(new CountryCode(code));
        return all;
    }

    private Map<Element, Measured> shares() {
        var shares = new EnumMap<Element, Measured>(Element.class);
        var parts = new ArrayList<String>();
        if (!composition.isEmpty()) parts.addAll(List.of(composition.split(" ", -1)));
        for (var part : parts) {
            var symbol = part.replaceAll("[^A-Za-z].*", "");
            shares.put(Element.valueOf(symbol), Measured.parse(part.substring(symbol.length())));
        }
        return shares;
    }
}
