package io.ytterby.certification.claim.domain;

import io.ytterby.certification.scheme.domain.CustodyModel;
import io.ytterby.kernel.Element;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** What bears a claim of so much mass of some elements in a lot, under a model of custody. */
public sealed interface Backing {
    record Borne(List<Source> sources) implements Backing {
        public Borne {
            sources = List.copyOf(sources);
        }
    }

    sealed interface Refused extends Backing {}

    /** Less is free than asked; what was claimed before stays claimed. */
    record TooLittle(Element element, long askedMg, long freeMg) implements Refused {}

    /** The goods are not what the model says: of one origin, or certified as a whole. */
    record NotThatModel(Element element, CustodyModel model, BigDecimal certifiedShare, int origins)
            implements Refused {}

    /** Book and claim is never a claim on a lot. */
    record NotOnLots() implements Refused {}

    /** @param usable origins whose certificate is under the claim's scheme and stands now */
    static Backing of(LotBook book, CustodyModel model, SortedMap<Element, Long> asked, Set<OriginId> usable) {
        if (model == CustodyModel.BOOK_AND_CLAIM) return new NotOnLots();
        var sources = new ArrayList<Source>();
        for (var line : asked.entrySet()) {
            var element = line.getKey();
            var refused = unlike(element, book.of(element), model, usable);
            if (refused != null) return refused;
            var keys = book.of(element).certified().keySet().stream()
                    .filter(key -> counts(key, model, usable))
                    .toList();
            var free =
                    keys.stream().mapToLong(key -> free(book.of(element), key)).toArray();
            long there = Arrays.stream(free).sum();
            if (line.getValue() > there) return new TooLittle(element, line.getValue(), there);
            var parts = Apportion.of(line.getValue(), free);
            for (int i = 0; i < parts.length; i++)
                if (parts[i] > 0) sources.add(new Source(element, keys.get(i), parts[i]));
        }
        return new Borne(sources);
    }

    private static boolean counts(OriginKey key, CustodyModel model, Set<OriginId> usable) {
        boolean withTheGoods = key.via() == Via.PHYSICAL || model == CustodyModel.MASS_BALANCE;
        return withTheGoods && usable.contains(key.origin());
    }

    private static @Nullable Refused unlike(
            Element element, ElementBook book, CustodyModel model, Set<OriginId> usable) {
        boolean whole = book.uncertifiedMg() == 0
                && book.certified().keySet().stream().allMatch(key -> counts(key, model, usable));
        int origins = book.certified().size();
        boolean alike = switch (model) {
            case IDENTITY_PRESERVED -> whole && origins == 1;
            case SEGREGATED -> whole;
            default -> true;
        };
        if (alike) return null;
        return new NotThatModel(element, model, BigDecimal.ONE.subtract(book.uncertifiedShare()), origins);
    }

    private static long free(ElementBook book, OriginKey key) {
        var held = book.certified().get(key);
        return held == null ? 0 : held.freeMg();
    }
}
