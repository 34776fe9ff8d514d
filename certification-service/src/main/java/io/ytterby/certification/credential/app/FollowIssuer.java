package io.ytterby.certification.credential.app;

import io.ytterby.certification.credential.app.FollowedIssuers.FollowedKey;
import io.ytterby.certification.credential.app.FollowedIssuers.FollowedList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * Takes in what another service that signs documents tells. A service is believed below the DID that an operator has named
 * for it and nowhere else: who breaks into one cannot speak for a body, or for another service.
 */
@ApplicationScoped
public class FollowIssuer {
    private final FollowedIssuers followed;
    private final CredentialConfig config;

    FollowIssuer(FollowedIssuers followed, CredentialConfig config) {
        this.followed = followed;
        this.config = config;
    }

    /** False if the service may not speak for that DID; then nothing was changed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean key(FollowedKey told) {
        if (!maySpeakFor(told.service(), told.window().did())) return false;
        followed.told(told);
        return true;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public boolean list(String service, FollowedList told) {
        if (!maySpeakFor(service, told.did())) return false;
        followed.told(told);
        return true;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public boolean document(String service, String did, List<String> digests) {
        if (!maySpeakFor(service, did)) return false;
        followed.told(digests);
        return true;
    }

    private boolean maySpeakFor(String service, String did) {
        var stem = switch (service) {
            case "tracking" -> config.trackingIssuer();
            case "inspection" -> config.inspectionIssuer();
            default -> Optional.<String>empty();
        };
        return stem.filter(known -> did.startsWith(known + ":")).isPresent();
    }
}
