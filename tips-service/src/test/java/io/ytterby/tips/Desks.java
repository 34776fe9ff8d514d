package io.ytterby.tips;

import static io.ytterby.tips.Officers.ANNA;

import io.ytterby.tipbox.bundle.Bundle;
import io.ytterby.tipbox.bundle.BundleItem;
import io.ytterby.tipbox.seal.TeamKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What lies on a desk. */
final class Desks {
    private static final String ALIKE =
            "Forty drums of grey powder came at night with container CSQU3054383 to the shed"
                    + " behind the old port and were painted over before dawn. ";

    private Desks() {}

    /** A tip that says who handed it in, and another that tells the same. */
    static String withIdentityAndTwin() {
        Reporters.handedIn(ALIKE);
        Reporters.receipt(Reporters.form(ALIKE + UUID.randomUUID())
                .multiPart("identity", "Somchai")
                .post("/tip/new"));
        return Officers.newest(ANNA);
    }

    static String pair() {
        List<Map<String, Object>> pairs =
                Officers.get(ANNA, "/desk/v1/matters/pairs").path("items");
        return String.valueOf(pairs.getFirst().get("id"));
    }

    /** A hold that Bo placed. */
    static String held(String tip) {
        return Officers.post(
                        Officers.BO,
                        "/desk/v1/tips/" + tip + "/holds",
                        "{\"basis\":\"Order 7\",\"reason\":\"A court asks\"}")
                .path("items[0].holdId");
    }

    /** What Anna asked of a custodian. */
    static String asked(String tip) {
        try (var bundle = Bundle.open(Officers.bundle(ANNA, tip))) {
            var identity = bundle.manifest().items().stream()
                    .filter(item -> item.role() == BundleItem.Role.IDENTITY)
                    .findFirst()
                    .orElseThrow();
            return Officers.post(ANNA, "/desk/v1/identity-requests", """
                {"tip":"%s","item":"%s","keyId":"%s","reason":"A court asks"}\
                """.formatted(
                            tip, identity.id(), TeamKey.of(Officers.key(ANNA)).id()))
                    .path("items[0].requestId");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
