package io.ytterby.licensing.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.HsCode;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.Money;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.PersonId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.ledger.domain.Claim;
import io.ytterby.licensing.ledger.domain.Draw;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** Reads the books as an auditor would: by SQL, not by the code that wrote them. */
@ApplicationScoped
public class Books {
    public static final Actor CUSTOMS = new Actor(
            new PersonId("zhao.ming"),
            new OrganisationId("cn-gacc"),
            OrganisationKind.AUTHORITY,
            Set.of(Roles.CUSTOMS_OFFICER));

    /** What an entry does to the two counters of its line, written down once more. */
    private static final String USED = """
            CASE WHEN kind IN ('COMMIT', 'USE', 'USED_IN') THEN 1
                 WHEN kind IN ('CONTRA', 'CORRECT', 'REOPEN', 'USED_OUT') THEN -1 ELSE 0 END""";

    private static final String RESERVED = """
            CASE WHEN kind IN ('RESERVE', 'REOPEN', 'RESERVED_IN') THEN 1
                 WHEN kind IN ('COMMIT', 'RELEASE', 'RESERVED_OUT') THEN -1 ELSE 0 END""";

    private final Jdbi jdbi;

    Books(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    static Draw draw(LicenceNumber licence, int line, int part, Mass mass) {
        return new Draw(licence, line, part, mass, Money.of("EUR", mass.milligrams() / 100), new HsCode("8505111000"));
    }

    public static Claim byHand(LicenceNumber licence, Mass mass) {
        return Claim.byHand(DeclarationId.random(), draw(licence, 1, 0, mass));
    }

    /** What a line says of itself: used and reserved, in milligrams. */
    record Balance(long usedMg, long reservedMg) {}

    Balance balance(LicenceNumber licence, int line) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT used_mg, reserved_mg FROM licence_line WHERE licence = :licence AND line = :line")
                .bind("licence", licence.value())
                .bind("line", line)
                .map((row, context) -> new Balance(row.getLong(1), row.getLong(2)))
                .one());
    }

    /** The sum of every line's entries is its balance, in mass and in value, and no line is overdrawn. */
    public void balance(LicenceNumber licence) {
        var wrong = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT l.line, l.used_mg, l.reserved_mg, e.*, r.* FROM licence_line l LEFT JOIN LATERAL (
                            SELECT COALESCE(sum(%1$s * mass_mg), 0) AS used, COALESCE(sum(%2$s * mass_mg), 0) AS reserved,
                                   COALESCE(sum(%1$s * value_minor), 0) AS used_value,
                                   COALESCE(sum(%2$s * value_minor), 0) AS reserved_value
                              FROM ledger_entry WHERE licence = l.licence AND line = l.line) e ON true
                         LEFT JOIN LATERAL (
                            SELECT COALESCE(sum(open_mg), 0) AS open, COALESCE(sum(committed_mg - returned_mg), 0) AS out
                              FROM reservation WHERE licence = l.licence AND line = l.line) r ON true
                         WHERE l.licence = :licence AND (l.used_mg <> e.used OR l.reserved_mg <> e.reserved
                            OR l.used_minor <> e.used_value OR l.reserved_minor <> e.reserved_value
                            OR l.used_mg <> r.out OR l.reserved_mg <> r.open
                            OR (l.controlled_by IN ('QUANTITY', 'BOTH') AND l.used_mg + l.reserved_mg > l.issued_mg)
                            OR (l.controlled_by IN ('VALUE', 'BOTH')
                                AND l.used_minor + l.reserved_minor > l.issued_minor))""".formatted(USED, RESERVED))
                .bind("licence", licence.value())
                .mapToMap()
                .list());
        assertThat(wrong)
                .as("lines of " + licence + " whose entries are not their balance")
                .isEmpty();
    }

    /** The same of each capped element. */
    void balanceOfElements(LicenceNumber licence) {
        var wrong = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT l.line, l.element, l.used_mg, l.reserved_mg, e.* FROM licence_line_element l
                         LEFT JOIN LATERAL (
                            SELECT COALESCE(sum(%1$s * (elements ->> l.element)::bigint), 0) AS used,
                                   COALESCE(sum(%2$s * (elements ->> l.element)::bigint), 0) AS reserved
                              FROM ledger_entry WHERE licence = l.licence AND line = l.line) e ON true
                         WHERE l.licence = :licence AND (l.used_mg <> e.used OR l.reserved_mg <> e.reserved
                            OR l.used_mg + l.reserved_mg > l.cap_mg)""".formatted(USED, RESERVED))
                .bind("licence", licence.value())
                .mapToMap()
                .list());
        assertThat(wrong)
                .as("elements of " + licence + " whose entries are not their balance")
                .isEmpty();
    }

    long entries(LicenceNumber licence, String kind) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT count(*) FROM ledger_entry WHERE licence = :licence AND kind = :kind")
                .bind("licence", licence.value())
                .bind("kind", kind)
                .mapTo(Long.class)
                .one());
    }

    /** How many draws were told under a later version than the first suspension. Versions count the licence's changes. */
    long drawsAfterSuspension(LicenceNumber licence) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT count(*) FROM outbox o WHERE key = :licence AND topic = 'licensing.licence'
                           AND (record LIKE '%licence-reserved.v1%' OR record LIKE '%licence-committed.v1%')
                           AND version > (SELECT min(version) FROM outbox WHERE key = :licence
                                             AND topic = 'licensing.licence' AND record LIKE '%licence-suspended.v1%')""")
                .bind("licence", licence.value())
                .mapTo(Long.class)
                .one());
    }

    /** The answers that a declaration got, oldest first, without the topic's words around. */
    List<String> answers(DeclarationId declaration) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT record FROM outbox WHERE topic = 'licensing.ledger' AND key = :key ORDER BY seq")
                .bind("key", declaration.toString())
                .mapTo(String.class)
                .list());
    }

    Map<String, Object> licence(LicenceNumber licence) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM licence WHERE number = :number")
                .bind("number", licence.value())
                .mapToMap()
                .one());
    }
}
