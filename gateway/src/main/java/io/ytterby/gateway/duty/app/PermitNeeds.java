package io.ytterby.gateway.duty.app;

import io.ytterby.gateway.duty.domain.Alternate;
import io.ytterby.kernel.CountryCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether goods need an export permit: asked of the licensing service's control list, and never guessed. */
public interface PermitNeeds {
    /** The answer in one word. */
    enum Need {
        NEEDED,
        NOT_NEEDED,
        /** The list wants a person to look at it. */
        MANUAL_REVIEW,
        /** It was not answered. */
        NOT_KNOWN
    }

    /**
     * For one alternate.
     *
     * @param basis the instruments it rests on
     * @param controlListVersion ask again with it to check; null if it was not answered
     */
    record Answer(
            Need need,
            String licence,
            List<String> basis,
            List<String> controlCodes,
            @Nullable String controlListVersion) {
        public Answer {
            basis = List.copyOf(basis);
            controlCodes = List.copyOf(controlCodes);
        }

        public static Answer notKnown() {
            return new Answer(Need.NOT_KNOWN, "", List.of(), List.of(), null);
        }
    }

    /** Where from, where to, when. */
    record Way(CountryCode exportFrom, CountryCode destination, LocalDate asOf) {}

    /** One for each, in their order; all not known if there was no answer. */
    List<Answer> of(List<Alternate> alternates, Way way, String bearer);
}
