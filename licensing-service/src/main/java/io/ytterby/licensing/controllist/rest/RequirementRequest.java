package io.ytterby.licensing.controllist.rest;

import io.ytterby.kernel.CountryCode;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import io.ytterby.licensing.controllist.app.DeclaredItem;
import io.ytterby.licensing.controllist.domain.Consignment;
import io.ytterby.licensing.controllist.domain.EndUser;
import io.ytterby.licensing.controllist.domain.Owner;
import io.ytterby.licensing.controllist.domain.PartyList;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A consignment that somebody asks about.
 *
 * @param asOf null for today in Asia/Shanghai
 * @param onwardDestination one of {@code onwardDestinations}, for those who know of one only
 * @param exporter who sends it, in words; it decides nothing
 * @param endUserType needed, here or in {@code endUser}
 * @param partyList the worst list on which a party stands; null for {@code none}
 */
record RequirementRequest(
        @Nullable LocalDate asOf,
        @NotNull CountryCode exportFrom,
        @NotNull CountryCode destination,
        @Nullable CountryCode onwardDestination,
        @Size(max = 20) @Nullable Set<@NotNull CountryCode> onwardDestinations,
        @Size(max = 20) @Nullable Set<@NotNull CountryCode> transit,
        @Size(max = 200) @Nullable String exporter,
        @NotNull @Valid DeclaredItem item,

        @Pattern(regexp = DeclaredItem.WORD, message = "must be a word such as civil or military.") @Nullable
        String endUserType,

        @Valid @Nullable User endUser,
        @Size(max = 500) @Nullable String endUse,

        @Pattern(regexp = LISTS, message = NO_LIST) @Nullable
        String partyList,

        @Nullable Boolean generalLicenceHeld,
        @Size(min = 1, max = 60) @Nullable String generalLicenceId) {
    static final String LISTS = "none|watch_list|control_list";
    static final String NO_LIST = "must be none, watch_list or control_list.";

    RequirementRequest {
        if (endUser != null) endUser.toOwners(); // what they refuse is refused while the body is read
    }

    /**
     * The end user at more length.
     *
     * @param parents who owns shares of it
     */
    record User(
            @Pattern(regexp = DeclaredItem.WORD, message = "must be a word such as civil or military.") @Nullable
            String type,

            @Pattern(regexp = LISTS, message = NO_LIST) @Nullable
            String listStatus,

            @Size(max = 50) @Nullable List<@NotNull @Valid Parent> parents) {
        List<Owner> toOwners() {
            var owners = Parent.toOwners(parents);
            Owner.checkShares(owners);
            return owners;
        }
    }

    /** An owner, and who owns it in turn. */
    record Parent(
            @Size(max = 200) @Nullable String name,
            @NotNull BigDecimal sharePct,

            @Pattern(regexp = LISTS, message = NO_LIST) @Nullable
            String listStatus,

            @Size(max = 50) @Nullable List<@NotNull @Valid Parent> parents) {
        static List<Owner> toOwners(@Nullable List<Parent> parents) {
            return parents == null
                    ? List.of()
                    : parents.stream().map(Parent::toOwner).toList();
        }

        private Owner toOwner() {
            if (sharePct == null) throw new IllegalArgumentException("Give each parent its sharePct.");
            return new Owner(name == null ? "" : name, sharePct, list(listStatus), toOwners(parents));
        }
    }

    Consignment toConsignment(LocalDate today) {
        return new Consignment(
                asOf == null ? today : asOf,
                exportFrom,
                destination,
                onward(),
                transit == null ? Set.of() : transit,
                item.toGoods(),
                toEndUser(),
                endUse == null ? "" : endUse,
                generalLicenceId != null
                        ? generalLicenceId
                        : Boolean.TRUE.equals(generalLicenceHeld) ? Consignment.SOME_GENERAL_LICENCE : null);
    }

    private Set<CountryCode> onward() {
        var all = new HashSet<CountryCode>();
        if (onwardDestinations != null) all.addAll(onwardDestinations);
        if (onwardDestination != null) all.add(onwardDestination);
        return all;
    }

    private EndUser toEndUser() {
        var stated = list(partyList);
        if (endUser == null) return new EndUser(type(), stated, List.of());
        return new EndUser(type(), stated.orWorse(list(endUser.listStatus())), endUser.toOwners());
    }

    private String type() {
        var said = endUser == null ? null : endUser.type();
        if (endUserType != null && said != null && !endUserType.equals(said))
            throw new ProblemException(
                    Problems.invalid("/endUser/type", "must be what endUserType says, if both are given."));
        if (endUserType != null) return endUserType;
        if (said == null)
            throw new ProblemException(Problems.invalid("/endUserType", "must be a word such as civil or military."));
        return said;
    }

    private static PartyList list(@Nullable String word) {
        // A word that is none is refused by its pattern; until then it counts as none.
        return word == null || !word.matches(LISTS) ? PartyList.NONE : PartyList.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
