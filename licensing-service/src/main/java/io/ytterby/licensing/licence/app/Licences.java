package io.ytterby.licensing.licence.app;

import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.licence.domain.Ground;
import io.ytterby.licensing.licence.domain.Licence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where licences are kept. */
public interface Licences {
    /** The next number of that year; never given twice, and not every number becomes a licence. */
    LicenceNumber nextNumber(int year);

    /** @throws RuntimeException if its application has a licence already: one decision makes one */
    void add(Licence licence, PersonId issuedBy);

    Optional<Licence> lookUp(LicenceNumber number);

    /** The same, with its row locked until the transaction ends. */
    Optional<Licence> lock(LicenceNumber number);

    /** Writes status and end of a locked licence under the next version, and returns the licence as it is now. */
    Licence step(Licence next);

    /** Writes the status that the lines and grounds of a locked licence now come to; its version stays. */
    void settle(Licence licence);

    void addGround(LicenceNumber licence, Ground ground, PersonId placedBy);

    void liftGround(UUID ground, Instant at, PersonId by, String reason);

    /** Notes on the ground of a result that it was reversed; the ground stays as it is. */
    void noteReversal(LicenceNumber licence, UUID result, Ground.Reversal reversal);

    /** Whether this result has ever been a ground of this licence, lifted or not. */
    boolean knowsResult(LicenceNumber licence, UUID result);

    /** Those that live but whose validity ended before that day. */
    List<LicenceNumber> overBefore(LocalDate day, int most);

    /**
     * A page of licences in the order of their numbers.
     *
     * @param party null lists everybody's
     * @param after the last number of the page before; empty for the first
     */
    List<Licence> list(@Nullable OrganisationId party, LicenceFilter filter, String after, int most);
}
