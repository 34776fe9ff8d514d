package io.ytterby.console.certify;

import io.ytterby.console.api.Api;
import io.ytterby.console.api.Listed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What rests on a certificate: what its withdrawal touches, or would touch.
 *
 * @param holders the first of them; {@code moreHolders} if there are others
 */
public record Touched(Progress progress, List<Holder> holders, boolean moreHolders, List<Lot> lots, boolean moreLots) {
    private static final int SHOWN = 50;

    /** @param state NONE before a withdrawal, RUNNING, DONE */
    public record Progress(
            String state,
            @Nullable Instant beganAt,
            @Nullable Instant endedAt,
            long claimsEnded,
            long bookClaimsEnded,
            long claimsLeft,
            long lots,
            long holders,
            long creditForfeitedMg) {
        public boolean isOfAWithdrawal() {
            return !state.equals("NONE");
        }
    }

    public record Holder(String holder, long lots, long massMg, long claimsEnded) {}

    /** @param massMg of the certificate's mass in it, by rare earth */
    public record Lot(String lotId, String holder, Map<String, Long> massMg, long claimsEnded) {}

    /** Empty for those who may not see it: the page does without. */
    static Optional<Touched> of(Api api, Certificate certificate) {
        var path = certificate.api() + "/withdrawal";
        return api.ask(path, Progress.class).given().map(progress -> {
            var holders = api.askList(path + "/holders?pageSize=" + SHOWN, Holder.class)
                    .given()
                    .orElse(new Listed<>(List.of(), null));
            var lots = api.askList(path + "/lots?pageSize=" + SHOWN, Lot.class)
                    .given()
                    .orElse(new Listed<>(List.of(), null));
            return new Touched(progress, holders.items(), holders.next() != null, lots.items(), lots.next() != null);
        });
    }
}
