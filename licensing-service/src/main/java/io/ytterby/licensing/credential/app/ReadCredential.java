package io.ytterby.licensing.credential.app;

import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.licence.app.ReadLicences;
import io.ytterby.licensing.licence.domain.Licence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Hands out the document of a licence to those who may see the licence. */
@ApplicationScoped
public class ReadCredential {
    private final ReadLicences readLicences;
    private final Credentials credentials;

    ReadCredential(ReadLicences readLicences, Credentials credentials) {
        this.readLicences = readLicences;
        this.credentials = credentials;
    }

    /** A licence and its document. */
    public record Found(Licence licence, Credential credential) {}

    /** Empty also for a licence that the reader may not see. */
    @Transactional
    public Optional<Found> read(LicenceNumber number, Actor reader) {
        return readLicences
                .read(number, reader)
                .flatMap(licence -> credentials.lookUp(number).map(credential -> new Found(licence, credential)));
    }
}
