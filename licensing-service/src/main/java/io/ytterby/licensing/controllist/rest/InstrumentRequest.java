package io.ytterby.licensing.controllist.rest;

import io.ytterby.kernel.ControlCode;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.Element;
import io.ytterby.licensing.controllist.app.DeclaredItem;
import io.ytterby.licensing.controllist.domain.Confidence;
import io.ytterby.licensing.controllist.domain.InstrumentKind;
import io.ytterby.licensing.controllist.domain.ListPolicy;
import io.ytterby.licensing.controllist.domain.PartyList;
import io.ytterby.licensing.controllist.domain.Presumption;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An instrument as it shall be. What is given replaces all that the list has of it; entries, policies, clarifications and
 * knobs that are not given stay as they are.
 *
 * @param reason why the list is changed, for the history: the announcement and where it was read
 */
record InstrumentRequest(
        @NotBlank @Size(max = 500) String title,
        @NotNull InstrumentKind kind,
        @Nullable LocalDate published,
        @NotNull LocalDate effectiveFrom,
        @Size(max = 50) @Nullable List<@NotNull @Valid SuspensionPart> suspensions,
        @Nullable Boolean reexportLiability,
        @NotBlank @Size(max = 2000) String source,
        @NotNull Confidence confidence,
        @Size(max = 2000) @Nullable String note,
        @Size(max = 500) @Nullable List<@NotNull @Valid EntryPart> entries,
        @Size(max = 100) @Nullable List<@NotNull @Valid PolicyPart> reviewPolicies,
        @Size(max = 100) @Nullable List<@NotNull @Valid ClarificationPart> scopeClarifications,
        @Valid @Nullable KnobsPart policy,
        @NotBlank @Size(max = 2000) String reason) {
    private static final String INSTRUMENT = "[A-Z0-9][A-Z0-9-]{1,59}(#[0-9.]{1,9})?";
    private static final String NO_INSTRUMENT = "must be an instrument such as MOFCOM-2025-70.";
    private static final String ID = "[A-Za-z0-9][A-Za-z0-9._-]{0,59}";
    private static final String NO_ID = "must be letters, digits, dots and dashes.";
    private static final String WORDS = "[a-z][a-z0-9_]{0,39}";

    /** @param until its last day */
    record SuspensionPart(
            @NotNull @Pattern(regexp = INSTRUMENT, message = NO_INSTRUMENT)
            String by,

            @NotNull LocalDate from,
            @NotNull LocalDate until,
            @NotNull Confidence confidence) {}

    record EntryPart(
            @NotNull @Pattern(regexp = ID, message = NO_ID) String id,
            @NotNull ControlCode controlCode,
            @Nullable Element element,
            @NotNull @Valid MatchPart match,
            @Size(max = 200) @Nullable List<@NotNull @Pattern(regexp = "[0-9]{6,10}\\??") String> hsCodes,
            @Pattern(regexp = WORDS) @Nullable String usBanFamily,
            @Size(max = 2000) @Nullable String note,
            @NotBlank @Size(max = 2000) String source,
            @NotNull Confidence confidence) {}

    /** The wording in fields; see the glossary for what each asks. */
    record MatchPart(
            @NotNull @Pattern(regexp = DeclaredItem.WORD) String form,
            @Size(max = 100) @Nullable List<@NotNull @Size(min = 1, max = 40) String> families,
            @Nullable Boolean plusRareEarths,
            @Size(max = 40) @Nullable Set<@NotNull Element> requiresAny,
            @Size(max = 40) @Nullable Map<Element, @NotNull BigDecimal> minWtPct,
            @Nullable BigDecimal minPurityPct,
            @Nullable BigDecimal gtPurityPct,
            @Nullable Boolean sized) {}

    record PolicyPart(
            @NotNull @Pattern(regexp = ID, message = NO_ID) String id,

            @Pattern(regexp = INSTRUMENT, message = NO_INSTRUMENT) @Nullable
            String togetherWith,

            @NotBlank @Size(max = 1000) String words,
            @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid ConditionPart> when,
            @NotNull Presumption presumption,
            @Nullable Boolean generalLicence,
            @Size(max = 10) @Nullable Set<@NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,59}") String> flags,
            @NotNull Confidence confidence) {}

    record ConditionPart(
            @Size(max = 250) @Nullable Set<@NotNull CountryCode> destinations,
            @Size(max = 250) @Nullable Set<@NotNull CountryCode> onwardDestinations,
            @Size(max = 250) @Nullable Set<@NotNull CountryCode> transit,
            @Size(max = 20) @Nullable Set<@NotNull @Pattern(regexp = WORDS) String> endUserTypes,
            @Size(max = 50) @Nullable Set<@NotNull @Pattern(regexp = WORDS) String> endUses,
            @Nullable Set<@NotNull PartyList> partyLists,
            @Size(max = 50) @Nullable Set<@NotNull @Pattern(regexp = WORDS) String> itemFamilies) {}

    record ClarificationPart(
            @NotNull @Pattern(regexp = ID, message = NO_ID) String id,
            @NotBlank @Size(max = 1000) String what,
            @NotNull @Pattern(regexp = DeclaredItem.WORD) String stage,
            boolean inScope,

            @Pattern(regexp = "[A-Z][A-Z0-9_]{0,59}") @Nullable
            String flag,

            @NotNull Confidence confidence) {}

    /** How the list is read where the texts are silent. */
    record KnobsPart(
            @Nullable BigDecimal traceThresholdWtPct,
            @Nullable BigDecimal traceFlagBelowWtPct,
            ListPolicy.@Nullable LastDay suspensionLastDay,
            ListPolicy.@Nullable Afterwards postSuspension) {}
}
