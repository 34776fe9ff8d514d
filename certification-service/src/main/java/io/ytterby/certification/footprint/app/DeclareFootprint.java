package io.ytterby.certification.footprint.app;

import io.ytterby.certification.body.domain.Accreditation;
import io.ytterby.certification.certificate.domain.Period;
import io.ytterby.certification.footprint.domain.Footprint;
import io.ytterby.certification.footprint.domain.FootprintId;
import io.ytterby.certification.scheme.app.SchemeBook;
import io.ytterby.certification.scheme.domain.Scheme;
import io.ytterby.footprints.Problem;
import io.ytterby.footprints.json.Json;
import io.ytterby.footprints.statement.ComputeFootprint.Books;
import io.ytterby.footprints.statement.Statement;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A firm declares what went in and out of a step; the numbers are computed here, and kept with all they came from. */
@ApplicationScoped
public class DeclareFootprint {
    private final Footprints footprints;
    private final UsedSerials serials;
    private final SchemeBook schemes;
    private final Journal journal;
    private final Clock clock;

    DeclareFootprint(Footprints footprints, UsedSerials serials, SchemeBook schemes, Journal journal, Clock clock) {
        this.footprints = footprints;
        this.serials = serials;
        this.schemes = schemes;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What is declared.
     *
     * @param inventory as docs/guide/footprint.md has it
     * @param validFrom null for the end of the measured period
     * @param validUntil null for as late as the scheme allows
     * @param supersedes whose place it takes; null if it is the first
     */
    public record Asked(
            Json inventory,
            @Nullable Instant validFrom,
            @Nullable Instant validUntil,
            @Nullable FootprintId supersedes) {}

    /** All that can come of it. */
    public sealed interface Outcome {
        record Declared(Footprint footprint) implements Outcome {}

        /** @param problems at least one, with pointers into the inventory */
        record Refused(List<Problem> problems) implements Outcome {}

        /** Not on this day. */
        record NotInForce(Scheme scheme, LocalDate day) implements Outcome {}

        /** Offsets are out of the scheme's scope. */
        record OffsetsOutOfScope(Scheme scheme) implements Outcome {}

        record OutsidePeriod(Instant earliest, Instant latest) implements Outcome {}

        /** There is none such of this firm, of another product, or another has taken its place. */
        record NothingToSupersede(FootprintId id) implements Outcome {}
    }

    @Transactional
    public Outcome declare(Actor actor, Asked asked) {
        var before = asked.supersedes();
        if (before != null && current(actor, before).isEmpty()) return new Outcome.NothingToSupersede(before);
        // The judgement reads the book and this transaction writes it: nobody else may in between.
        serials.lock();
        return switch (Statement.of(asked.inventory(), books(before))) {
            case Statement.Outcome.Refused(var problems) -> new Outcome.Refused(problems);
            case Statement.Outcome.Stated(var statement) -> judge(actor, asked, statement);
        };
    }

    private Optional<Footprint> current(Actor actor, FootprintId id) {
        return footprints
                .lookUp(id)
                .filter(found -> found.supersededBy() == null)
                .map(Footprints.Listed::footprint)
                .filter(found -> found.org().equals(actor.organisation()));
    }

    private Books books(@Nullable FootprintId own) {
        return new Books(
                name -> usedBefore(UsedSerials.Kind.ENERGY, name, own),
                name -> usedBefore(UsedSerials.Kind.OFFSET, name, own));
    }

    private Optional<String> usedBefore(UsedSerials.Kind kind, String name, @Nullable FootprintId own) {
        return serials.usedBy(kind, name)
                .filter(by -> own == null || !by.equals(own.value()))
                .map(UUID::toString);
    }

    private Outcome judge(Actor actor, Asked asked, Statement statement) {
        var inventory = statement.footprint().inventory();
        if (!StatedFigures.GWP_SETS.contains(inventory.gwp().id()))
            return refused("/gwpSet", "Must be one of " + String.join(", ", StatedFigures.GWP_SETS));
        var scheme = schemes.of(FootprintSchemes.of(inventory.scheme()));
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var today = LocalDate.ofInstant(now, Accreditation.LEGAL_ZONE);
        if (!scheme.inForceOn(today)) return new Outcome.NotInForce(scheme, today);
        if (inventory.periodUntil().isAfter(today)) return refused("/period/until", "The period is not over yet");
        if (!scheme.offsetsCount().value() && !inventory.offsets().isEmpty())
            return new Outcome.OffsetsOutOfScope(scheme);
        var earliest = Period.latest(inventory.periodUntil(), 0);
        var latest =
                Period.latest(inventory.periodUntil(), scheme.validityYears().value());
        var from = Optional.ofNullable(asked.validFrom()).orElse(earliest);
        var until = Optional.ofNullable(asked.validUntil()).orElse(latest);
        if (from.isBefore(earliest) || until.isAfter(latest) || !until.isAfter(from))
            return new Outcome.OutsidePeriod(earliest, latest);
        var declared = Declarations.footprint(actor, asked, statement, new Period(from, until), now);
        keep(actor, declared, statement);
        return new Outcome.Declared(declared);
    }

    private void keep(Actor actor, Footprint declared, Statement statement) {
        var before = declared.supersedes();
        footprints.add(declared);
        serials.take(UsedSerials.Kind.ENERGY, StatedFigures.energy(statement), declared.id(), before);
        serials.take(UsedSerials.Kind.OFFSET, StatedFigures.offsets(statement), declared.id(), before);
        journal.write(new Change(
                actor,
                before == null ? "footprint.declared" : "footprint.superseded",
                "footprint/" + declared.id(),
                Map.of("scheme", declared.scheme().toString(), "digest", declared.digest())));
    }

    private static Outcome refused(String pointer, String detail) {
        return new Outcome.Refused(List.of(new Problem(pointer, detail)));
    }
}
