package io.ytterby.inspection.declaration.domain;

import static io.ytterby.inspection.declaration.domain.DeclarationStatus.CANCELLED;
import static io.ytterby.inspection.declaration.domain.DeclarationStatus.EXITED;
import static io.ytterby.inspection.declaration.domain.DeclarationStatus.LODGED;
import static io.ytterby.inspection.declaration.domain.DeclarationStatus.REFUSED;
import static io.ytterby.inspection.declaration.domain.DeclarationStatus.RELEASED;
import static io.ytterby.inspection.declaration.domain.DeclarationStatus.RESERVED;
import static io.ytterby.inspection.declaration.domain.DeclarationStatus.UNDER_CONTROL;

import java.util.EnumSet;
import java.util.Set;

/**
 * The state machine of the export saga, in one place.
 *
 * <pre>
 *              licensing holds + tracking locks            release            request exit + commit
 *   LODGED ───────────────┬──────────────▶ RESERVED ───────────────▶ RELEASED ─────────────▶ EXITED
 *     │                   │ a hold or order    │ order, hold   ▲      │  ▲
 *     │                   │ stands already     ▼               │      │  │ release
 *     │                   └──────────────▶ UNDER_CONTROL ◀─────┼──────┘  │
 *     │                                        │   └───────────┼─────────┘   back: order, hold, commit refused
 *     │ licensing or tracking refuses          │ seize         │
 *     ├────────────▶ REFUSED ◀─────────────────┴───────────────┘ (from anywhere but EXITED)
 *     │ 15 minutes without both answers
 *     └────────────▶ CANCELLED ◀── cancel, from LODGED, RESERVED, UNDER_CONTROL, RELEASED: nothing open, nothing at the border
 * </pre>
 *
 * REFUSED and CANCELLED make licensing release and tracking unlock what they hold: both follow the declaration's state
 * topic. An answer that comes later changes nothing here. A hold on stopped goods is placed all the same (they are
 * still in the country) and moves nothing.
 */
public final class DeclarationLifecycle {
    private DeclarationLifecycle() {}

    /** Where the verb may lead from there; empty if it is refused (a person's) or passed over (an answer). */
    public static Set<DeclarationStatus> leadsTo(DeclarationStatus from, DeclarationVerb verb) {
        return switch (verb) {
            case RESERVATION_HELD, LOTS_LOCKED ->
                from == LODGED ? EnumSet.of(LODGED, RESERVED, UNDER_CONTROL) : nowhere();
            case RESERVATION_REFUSED, LOTS_REFUSED -> from == LODGED ? EnumSet.of(REFUSED) : nowhere();
            case TIME_OUT -> from == LODGED ? EnumSet.of(CANCELLED) : nowhere();
            case CANCEL -> from.isFinal() ? nowhere() : EnumSet.of(CANCELLED);
            case OPEN_ORDER -> from.isFinal() ? nowhere() : control(from);
            case PLACE_HOLD -> from == EXITED ? nowhere() : control(from);
            case SEIZE -> from == EXITED ? nowhere() : EnumSet.of(from == CANCELLED ? CANCELLED : REFUSED);
            case RELEASE -> from == RESERVED || from == UNDER_CONTROL ? EnumSet.of(RELEASED) : nowhere();
            case REQUEST_EXIT -> from == RELEASED ? EnumSet.of(RELEASED, EXITED) : nowhere();
            case COMMITTED -> committed(from);
            case COMMIT_REFUSED -> from == RELEASED ? EnumSet.of(UNDER_CONTROL) : nowhere();
        };
    }

    private static Set<DeclarationStatus> control(DeclarationStatus from) {
        return EnumSet.of(from == LODGED || from.isStopped() ? from : UNDER_CONTROL);
    }

    private static Set<DeclarationStatus> committed(DeclarationStatus from) {
        return switch (from) {
            case RELEASED -> EnumSet.of(RELEASED, EXITED);
            case UNDER_CONTROL -> EnumSet.of(UNDER_CONTROL);
            default -> nowhere();
        };
    }

    private static Set<DeclarationStatus> nowhere() {
        return EnumSet.noneOf(DeclarationStatus.class);
    }
}
