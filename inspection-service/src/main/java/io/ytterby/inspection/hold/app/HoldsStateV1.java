package io.ytterby.inspection.hold.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.inspection.declaration.domain.DeclarationForm;
import io.ytterby.inspection.hold.domain.Hold;
import io.ytterby.inspection.party.domain.VisibleTo;
import io.ytterby.kernel.DeclarationId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The payload of {@code inspection.hold}, as contracts has it: all that keeps a declaration's goods in the country. */
public record HoldsStateV1(
        long aggregateVersion,
        List<VisibleTo> visibleTo,
        String declarationId,
        List<OpenHoldV1> openHolds,
        List<String> lots,
        List<String> licences) {
    /**
     * One of them.
     *
     * @param reviewBy when somebody must look at it again
     * @param clockUntil when the law's time is over; absent where none is known
     * @param escalatedAt when that was told, if it was
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OpenHoldV1(
            String holdId,
            String ground,
            String authority,
            Instant placedAt,
            Instant reviewBy,
            @Nullable Instant clockUntil,
            @Nullable Instant warnedAt,
            @Nullable Instant escalatedAt) {
        static OpenHoldV1 of(Hold hold) {
            var clock = hold.clock();
            return new OpenHoldV1(
                    hold.id().toString(),
                    hold.ground().value(),
                    hold.authority().value(),
                    hold.placedAt(),
                    hold.reviewBy(),
                    clock == null ? null : clock.until(),
                    clock == null ? null : clock.warnedAt(),
                    clock == null ? null : clock.escalatedAt());
        }
    }

    static HoldsStateV1 of(
            long version, DeclarationId id, DeclarationForm form, List<Hold> standing, List<VisibleTo> visibleTo) {
        return new HoldsStateV1(
                version,
                visibleTo,
                id.toString(),
                standing.stream().map(OpenHoldV1::of).toList(),
                form.lots().stream().map(Object::toString).toList(),
                form.licences().stream().map(Object::toString).toList());
    }
}
