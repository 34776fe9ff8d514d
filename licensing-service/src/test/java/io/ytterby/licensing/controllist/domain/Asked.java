package io.ytterby.licensing.controllist.domain;

import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.HsCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A consignment for tests, said in few words; each method gives a changed copy. */
record Asked(
        String day,
        String from,
        String to,
        @Nullable String onward,
        String form,
        @Nullable String family,
        String composition,
        @Nullable String purity,
        @Nullable String hs,
        @Nullable String stage,
        String origin,
        @Nullable String valueShare,
        @Nullable Boolean technology,
        String endUser,
        String endUse,
        String partyList) {

    static Asked goods(String form, @Nullable String family, String composition) {
        return new Asked(
                "2026-02-02",
                "CN",
                "DE",
                null,
                form,
                family,
                composition,
                null,
                null,
                null,
                "CN",
                null,
                null,
                "civil",
                "motors",
                "none");
    }

    Asked on(String other) {
        return new Asked(
                other,
                from,
                to,
                onward,
                form,
                family,
                composition,
                purity,
                hs,
                stage,
                origin,
                valueShare,
                technology,
                endUser,
                endUse,
                partyList);
    }

    Asked to(String other) {
        return new Asked(
                day,
                from,
                other,
                onward,
                form,
                family,
                composition,
                purity,
                hs,
                stage,
                origin,
                valueShare,
                technology,
                endUser,
                endUse,
                partyList);
    }

    Asked onTo(String other) {
        return new Asked(
                day,
                from,
                to,
                other,
                form,
                family,
                composition,
                purity,
                hs,
                stage,
                origin,
                valueShare,
                technology,
                endUser,
                endUse,
                partyList);
    }

    Asked filedAs(String other) {
        return new Asked(
                day,
                from,
                to,
                onward,
                form,
                family,
                composition,
                purity,
                other,
                stage,
                origin,
                valueShare,
                technology,
                endUser,
                endUse,
                partyList);
    }

    Asked worked(String other) {
        return new Asked(
                day,
                from,
                to,
                onward,
                form,
                family,
                composition,
                purity,
                hs,
                other,
                origin,
                valueShare,
                technology,
                endUser,
                endUse,
                partyList);
    }

    Asked pure(String other) {
        return new Asked(
                day,
                from,
                to,
                onward,
                form,
                family,
                composition,
                other,
                hs,
                stage,
                origin,
                valueShare,
                technology,
                endUser,
                endUse,
                partyList);
    }

    Asked abroad(String country, String madeIn, @Nullable String share, @Nullable Boolean withTechnology) {
        return new Asked(
                day,
                country,
                to,
                onward,
                form,
                family,
                composition,
                purity,
                hs,
                stage,
                madeIn,
                share,
                withTechnology,
                endUser,
                endUse,
                partyList);
    }

    Asked by(String user, String use, String list) {
        return new Asked(
                day,
                from,
                to,
                onward,
                form,
                family,
                composition,
                purity,
                hs,
                stage,
                origin,
                valueShare,
                technology,
                user,
                use,
                list);
    }

    Consignment consignment() {
        return new Consignment(
                LocalDate.parse(day),
                new CountryCode(from),
                new CountryCode(to),
                onward == null ? null : new CountryCode(onward),
                new Goods(
                        form,
                        family == null ? null : new AlloyFamily(family),
                        shares(),
                        purity == null ? null : new BigDecimal(purity),
                        hs == null ? null : new HsCode(hs),
                        stage,
                        null,
                        new CountryCode(origin),
                        valueShare == null ? null : new BigDecimal(valueShare),
                        technology,
                        null),
                endUser,
                endUse,
                partyList,
                false);
    }

    private Map<Element, BigDecimal> shares() {
        var shares = new EnumMap<Element, BigDecimal>(Element.class);
        if (composition.isEmpty()) return shares;
        for (var part : composition.split(" ", -1)) {
            var digits = part.replaceAll("[^0-9.]", "");
            shares.put(Element.valueOf(part.substring(0, part.length() - digits.length())), new BigDecimal(digits));
        }
        return shares;
    }
}
