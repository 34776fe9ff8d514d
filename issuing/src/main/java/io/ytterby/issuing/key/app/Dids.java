package io.ytterby.issuing.key.app;

import io.ytterby.credentials.status.StatusEntry;
import io.ytterby.issuing.list.domain.Place;
import io.ytterby.issuing.list.domain.StatusPurpose;
import io.ytterby.kernel.OrganisationId;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The names under which issuers and their lists are known outside. */
@Singleton
public class Dids {
    private static final String ISSUERS = ":issuers:";

    private final IssuingConfig config;

    Dids(IssuingConfig config) {
        this.config = config;
    }

    /** The service's own. */
    public String platform() {
        return config.issuer();
    }

    /** An organisation's: {@code did:web:permit.example:api:certification:v1:issuers:nl-certis}. */
    public String of(OrganisationId issuer) {
        return config.issuer() + ISSUERS + issuer.value();
    }

    /** Whose it is; empty of the service's own, and of what is none of ours. */
    public Optional<String> organisation(String did) {
        var stem = config.issuer() + ISSUERS;
        return did.startsWith(stem) ? Optional.of(did.substring(stem.length())) : Optional.empty();
    }

    public String list(String did, StatusPurpose purpose, int list) {
        return config.publicUrl() + "/v1/status-lists/" + organisation(did).orElseThrow() + "/" + purpose.word() + "/"
                + list;
    }

    /** What a document says of where its bits are: one place in the list of each purpose. */
    public List<StatusEntry> entries(Place place) {
        return Arrays.stream(StatusPurpose.values())
                .map(purpose ->
                        new StatusEntry(list(place.did(), purpose, place.list()), purpose.word(), place.index(), 1))
                .toList();
    }
}
