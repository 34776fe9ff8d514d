package io.ytterby.gateway.buyer.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.gateway.buyer.app.CheckStatus;
import io.ytterby.gateway.buyer.app.LookUpCases;
import io.ytterby.gateway.buyer.app.LookUpDeclarations;
import io.ytterby.gateway.order.app.ReadOrderStatus;
import io.ytterby.gateway.projection.domain.Freshness;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Answers each thing of a bulk check by itself. */
@Singleton
class AnswerChecks {
    private static final Logger LOG = Logger.getLogger(AnswerChecks.class);

    private final CheckStatus check;
    private final LookUpCases cases;
    private final LookUpDeclarations declarations;
    private final ReadOrderStatus orders;
    private final ObjectMapper json;

    AnswerChecks(
            CheckStatus check,
            LookUpCases cases,
            LookUpDeclarations declarations,
            ReadOrderStatus orders,
            ObjectMapper json) {
        this.check = check;
        this.cases = cases;
        this.declarations = declarations;
        this.orders = orders;
        this.json = json;
    }

    /** What asks for one thing: reading it may fail. */
    @FunctionalInterface
    interface Question {
        Asked read();
    }

    /** @param freshness null where nothing was found */
    record Answer(ChecksV1.Item item, @Nullable Freshness freshness) {}

    Answer answer(int index, Question question, OrganisationId mine) {
        try {
            return inTime(answer(index, question.read(), mine));
        } catch (ProblemException refused) {
            return new Answer(problem(index, null, null, refused.problem()), null);
        }
    }

    /** What is too old to be an answer is none, here as anywhere. */
    private Answer inTime(Answer answer) {
        var age = answer.freshness();
        if (age == null || !age.isOver()) return answer;
        var item = answer.item();
        return new Answer(problem(item.index(), item.kind(), item.id(), StatusProblems.tooOld(age)), null);
    }

    private Answer answer(int index, Asked asked, OrganisationId mine) {
        return switch (asked) {
            case Asked.OfLicence(var id, var number) -> {
                var found = check.licence(number, mine);
                yield new Answer(
                        item(
                                index,
                                "licenceNumber",
                                id,
                                found.map(LicenceStatusV1::of).orElse(null),
                                null,
                                null,
                                null,
                                null),
                        found.map(one -> one.freshness()).orElse(null));
            }
            case Asked.OfLot(var id, var lot) -> {
                var found = check.lot(lot, mine);
                yield new Answer(
                        item(
                                index,
                                "lotId",
                                id,
                                null,
                                found.map(LotClearanceV1::of).orElse(null),
                                null,
                                null,
                                null),
                        found.map(one -> one.freshness()).orElse(null));
            }
            case Asked.OfDeclaration(var id, var declaration) -> {
                var found = declarations.find(declaration, mine);
                yield new Answer(
                        item(
                                index,
                                "declarationId",
                                id,
                                null,
                                null,
                                found.map(AnswerChecks::declaration).orElse(null),
                                null,
                                null),
                        found.map(LookUpDeclarations.Found::freshness).orElse(null));
            }
            case Asked.OfApplication(var id, var application) -> {
                var found = cases.find(application, mine, null);
                yield new Answer(
                        item(
                                index,
                                "applicationId",
                                id,
                                null,
                                null,
                                null,
                                found.map(ApplicationV1::of).orElse(null),
                                null),
                        found.map(one -> one.freshness()).orElse(null));
            }
            case Asked.OfOrder(var poNo) -> order(index, poNo, mine);
        };
    }

    /** The one kind that needs the database: while it is away, that is this item's problem alone. */
    private Answer order(int index, String poNo, OrganisationId mine) {
        try {
            var found = orders.read(mine, poNo);
            return new Answer(
                    item(
                            index,
                            "poNo",
                            poNo,
                            null,
                            null,
                            null,
                            null,
                            found.map(OrderStatusV1::of).orElse(null)),
                    found.map(one -> one.freshness()).orElse(null));
        } catch (ProblemException away) {
            return new Answer(problem(index, "poNo", poNo, away.problem()), null);
        } catch (RuntimeException away) {
            LOG.warnf("an order of a bulk check cannot be read now: %s", away.getMessage());
            return new Answer(problem(index, "poNo", poNo, Problems.unavailable()), null);
        }
    }

    private static ChecksV1.DeclarationV1 declaration(LookUpDeclarations.Found found) {
        var known = found.known();
        return new ChecksV1.DeclarationV1(
                known.id(),
                known.mrn(),
                known.status(),
                known.mayLeave(),
                known.version(),
                found.freshness().asOf(),
                found.freshness().ageMs(),
                LicenceStatusV1.word(found.freshness()));
    }

    private static ChecksV1.Item item(
            int index,
            String kind,
            String id,
            @Nullable LicenceStatusV1 licence,
            @Nullable LotClearanceV1 lot,
            ChecksV1.@Nullable DeclarationV1 declaration,
            @Nullable ApplicationV1 application,
            @Nullable OrderStatusV1 order) {
        boolean found = licence != null || lot != null || declaration != null || application != null || order != null;
        return new ChecksV1.Item(
                index,
                kind,
                id,
                kind.equals("licenceNumber") ? id : null,
                kind.equals("lotId") ? id : null,
                found,
                licence,
                lot,
                declaration,
                application,
                order,
                null);
    }

    private ChecksV1.Item problem(int index, @Nullable String kind, @Nullable String id, Problem problem) {
        return new ChecksV1.Item(index, kind, id, null, null, false, null, null, null, null, null, tree(problem));
    }

    private JsonNode tree(Problem problem) {
        try {
            return json.readTree(problem.json());
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }
}
