package io.ytterby.licensing.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.contracts.Topic;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.Mass;
import io.ytterby.kit.topic.KafkaSettings;
import io.ytterby.kit.topic.TopicNames;
import io.ytterby.licensing.ledger.app.ExpireReservations;
import io.ytterby.licensing.ledger.app.FollowDeclaration;
import io.ytterby.licensing.ledger.domain.Claim;
import io.ytterby.licensing.ledger.domain.Draw;
import io.ytterby.licensing.ledger.domain.SeenDeclaration;
import io.ytterby.licensing.ledger.domain.SeenDeclaration.Status;
import io.ytterby.licensing.licence.Orders;
import io.ytterby.licensing.licence.app.SuspendLicence;
import io.ytterby.testsupport.Cases;
import io.ytterby.testsupport.EventSchemas;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class FollowDeclarationTest {
    private static final Mass HALF = Mass.ofGrams(250);

    @Inject
    Orders orders;

    @Inject
    FollowDeclaration followDeclaration;

    @Inject
    SuspendLicence suspendLicence;

    @Inject
    ExpireReservations expireReservations;

    @Inject
    Books books;

    @Inject
    Jdbi jdbi;

    @Inject
    KafkaSettings settings;

    @Inject
    TopicNames names;

    @Inject
    ObjectMapper json;

    private final DeclarationId id = DeclarationId.random();

    @Test
    void a_lodged_declaration_is_booked_and_its_exit_is_committed_once() {
        var licence = orders.issued(Mass.ofGrams(500), Mass.ofGrams(20));

        follow(1, Status.LODGED, licence);
        follow(5, Status.RELEASED, licence);
        followExit(6, licence);
        followExit(7, licence);

        assertThat(facts()).containsExactly("reservation-held", "reservation-committed");
        assertThat(books.balance(licence, 1)).isEqualTo(new Books.Balance(HALF.milligrams(), 0));
        books.answers(id).forEach(EventSchemas::assertValid);
        books.balance(licence);
    }

    @Test
    void all_lines_are_booked_or_none() {
        var good = orders.issued(Mass.ofGrams(500));
        var small = orders.issued(Mass.ofGrams(1));

        followDeclaration.follow(new SeenDeclaration(
                1, Status.LODGED, false, claim(Books.draw(good, 1, 1, HALF), Books.draw(small, 1, 2, HALF))));

        assertThat(books.balance(good, 1)).isEqualTo(new Books.Balance(0, 0));
        assertThat(facts()).containsExactly("reservation-refused");
        assertThat(books.answers(id).getFirst())
                .contains("licence-quantity-exceeded")
                .contains("\"declarationLine\":2")
                .contains(small.value());
        books.answers(id).forEach(EventSchemas::assertValid);
    }

    @Test
    void a_suspension_refuses_the_commit_and_leaves_the_reservation_to_be_released() {
        var licence = orders.issued(Mass.ofGrams(500));
        follow(1, Status.LODGED, licence);
        suspendLicence.suspend(licence, "to be looked into", Orders.REGULATOR);

        followExit(4, licence);
        follow(5, Status.REFUSED, licence);

        assertThat(facts()).containsExactly("reservation-held", "commit-refused", "reservation-released");
        assertThat(books.answers(id).get(1)).contains("licence-not-usable").contains("to be looked into");
        assertThat(books.balance(licence, 1)).isEqualTo(new Books.Balance(0, 0));
        books.balance(licence);
    }

    @Test
    void a_committed_declaration_that_is_refused_is_taken_back_and_brings_an_exhausted_licence_back() {
        var licence = orders.issued(HALF);
        follow(1, Status.LODGED, licence);
        followExit(4, licence);
        var exhausted = books.licence(licence).get("status");

        follow(6, Status.REFUSED, licence);

        assertThat(exhausted).isEqualTo("EXHAUSTED");
        assertThat(books.licence(licence)).containsEntry("status", "ISSUED");
        assertThat(facts()).containsExactly("reservation-held", "reservation-committed", "contra-entered");
        assertThat(books.balance(licence, 1)).isEqualTo(new Books.Balance(0, 0));
        books.balance(licence);
    }

    /** The states of one declaration, each twice, in any order: a late one never leaves a reservation behind. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("shuffles")
    void in_whatever_order_and_however_often_it_is_told_a_cancelled_declaration_holds_nothing(
            long seed, List<Integer> order) {
        var licence = orders.issued(Mass.ofGrams(500));
        var told = List.of(Status.LODGED, Status.LODGED, Status.RESERVED, Status.CANCELLED);

        for (int index : order) follow(index + 1, told.get(index), licence);

        assertThat(books.balance(licence, 1)).as("seed " + seed).isEqualTo(new Books.Balance(0, 0));
        books.balance(licence);
    }

    static Stream<Arguments> shuffles() {
        return Cases.of(12, FollowDeclarationTest::shuffled);
    }

    private static List<Integer> shuffled(RandomGenerator random) {
        var order = new ArrayList<>(List.of(0, 0, 1, 1, 2, 2, 3, 3));
        for (int last = order.size() - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            order.set(last, order.set(other, order.get(last)));
        }
        return order;
    }

    @Test
    void what_has_run_out_is_given_back_and_its_exit_is_refused() {
        var licence = orders.issued(Mass.ofGrams(500));
        follow(1, Status.LODGED, licence);
        jdbi.useHandle(handle -> handle.execute(
                "UPDATE reservation SET expires_at = now() - interval '1 second' WHERE declaration = ?", id.value()));

        expireReservations.expire();
        followExit(3, licence);

        assertThat(facts()).containsExactly("reservation-held", "reservation-released", "commit-refused");
        assertThat(books.answers(id).getLast()).contains("reservation-status").contains("EXPIRED");
        books.balance(licence);
    }

    @Test
    void the_example_of_the_contract_is_followed_through_kafka_however_often_it_is_sent() throws Exception {
        var licence = orders.issued(Mass.ofKilograms(5000));
        var example = (ObjectNode) json.readTree(EventSchemas.example("inspection.declaration"));
        example.put("declarationId", id.toString());
        ((ObjectNode) example.get("lines").get(0)).put("licenceNumber", licence.value());

        send(example, 1);
        send(example, 1);
        Eventually.asserted(() -> assertThat(facts()).containsExactly("reservation-held"));
        example.put("status", "REFUSED");
        send(example, 2);

        Eventually.asserted(() -> assertThat(facts()).containsExactly("reservation-held", "reservation-released"));
        books.balance(licence);
    }

    private void send(ObjectNode declaration, long version) throws Exception {
        declaration.put("aggregateVersion", version);
        var event = """
                {"specversion":"1.0","id":"%s","type":"inspection.declaration-lodged.v1",\
                "time":"2026-11-22T00:00:00Z","data":%s}""".formatted(UUID.randomUUID(), declaration);
        try (var producer = new KafkaProducer<String, String>(settings.producer())) {
            producer.send(new ProducerRecord<>(names.of(Topic.INSPECTION_DECLARATION), id.toString(), event))
                    .get();
        }
    }

    private void follow(long version, Status status, LicenceNumber licence) {
        followDeclaration.follow(new SeenDeclaration(version, status, false, claim(Books.draw(licence, 1, 1, HALF))));
    }

    private void followExit(long version, LicenceNumber licence) {
        followDeclaration.follow(
                new SeenDeclaration(version, Status.RELEASED, true, claim(Books.draw(licence, 1, 1, HALF))));
    }

    private Claim claim(Draw... draws) {
        return new Claim(id, Orders.HOLDER, new CountryCode("DE"), List.of(draws));
    }

    private List<String> facts() {
        return books.answers(id).stream()
                .map(record -> record.replaceAll("(?s).*\"type\":\"licensing\\.([a-z-]+)\\.v1\".*", "$1"))
                .toList();
    }
}
