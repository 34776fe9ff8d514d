package io.ytterby.licensing.organisation.app;

import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.licensing.organisation.domain.Freeze;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where freezes are kept, and which licences they have stopped. */
public interface Freezes {
    void add(Freeze freeze);

    /** Writes its end, and that its grounds are to be lifted. */
    void save(Freeze thawed);

    void stage(UUID id, Freeze.Stage stage);

    Optional<Freeze> lookUp(UUID id);

    /** The one that is not thawed. */
    Optional<Freeze> current(OrganisationId organisation);

    /** The same of any of them, each with its row locked against a freeze until the transaction ends. */
    List<Freeze> currentAndHeld(List<OrganisationId> organisations);

    /** The newest first. */
    List<Freeze> list(OrganisationId organisation, int most);

    /** Those whose licences have not all followed. */
    List<UUID> underWay(int most);

    /** With its row locked; empty if another process has it just now. */
    Optional<Freeze> lockIfFree(UUID id);

    /** Licences alive that name the organisation and have no ground of this freeze, in the order of their numbers. */
    List<LicenceNumber> unstopped(Freeze freeze, int most);

    /** Grounds of this freeze that have not been lifted by it, in the order of the licences' numbers. */
    List<Placed> stopped(Freeze freeze, int most);

    void placed(Freeze freeze, Placed ground);

    void lifted(Freeze freeze, LicenceNumber licence);

    /** A ground that a freeze has placed. */
    record Placed(LicenceNumber licence, UUID ground) {}
}
