package io.ytterby.inspection.result.app;

import io.ytterby.inspection.declaration.app.Declarations;
import io.ytterby.inspection.declaration.domain.Declaration;
import io.ytterby.inspection.order.app.IssueOrder;
import io.ytterby.inspection.order.app.MoveOrder;
import io.ytterby.inspection.result.domain.InspectionResult;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kit.identity.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Where goods failed, the others of the same exporter that share licence, lot, or consignee and HS heading are looked at as
 * well, as long as they are here.
 */
@Singleton
class ReviewSiblings {
    /** More are not locked in one transaction; the alert that goes out finds the rest when they are weighed. */
    private static final int AT_MOST = 200;

    private static final int REASON_LENGTH = 500;

    private final Declarations declarations;
    private final SiblingReviews reviews;
    private final IssueOrder issueOrder;
    private final MoveOrder moveOrder;

    ReviewSiblings(Declarations declarations, SiblingReviews reviews, IssueOrder issueOrder, MoveOrder moveOrder) {
        this.declarations = declarations;
        this.reviews = reviews;
        this.issueOrder = issueOrder;
        this.moveOrder = moveOrder;
    }

    /** Locks a declaration and all its siblings that are open, in the one order in which everybody locks several. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<DeclarationId> lockWith(Declaration declaration) {
        var siblings = declarations.openSiblings(declaration, AT_MOST);
        lock(declaration.id(), siblings);
        return siblings;
    }

    private void lock(DeclarationId own, Collection<DeclarationId> others) {
        var all = new ArrayList<>(others);
        all.add(own);
        declarations.lockAll(all);
    }

    /** @param siblings locked by the caller */
    @Transactional(Transactional.TxType.MANDATORY)
    void begin(Actor actor, Declaration declaration, List<DeclarationId> siblings, InspectionResult failed) {
        var finding = "Alike goods failed (" + declaration.form().mrn().value() + "): " + failed.finding();
        var reason = finding.substring(0, Math.min(finding.length(), REASON_LENGTH));
        for (var sibling : siblings)
            issueOrder.review(actor, sibling, reason).ifPresent(order -> reviews.add(failed.id(), order.id()));
    }

    /** Locks the declaration and those whose orders follow from the result. */
    @Transactional(Transactional.TxType.MANDATORY)
    void lockFor(DeclarationId own, InspectionResult failed) {
        lock(own, moveOrder.declarationsOf(reviews.of(failed.id())));
    }

    /** Ends those that nobody has started: what somebody has begun to look at, he finishes. @return how many */
    @Transactional(Transactional.TxType.MANDATORY)
    int end(Actor actor, InspectionResult reversed, String why) {
        int ended = 0;
        for (var order : reviews.of(reversed.id())) if (moveOrder.cancelUnstarted(actor, order, why)) ended++;
        return ended;
    }
}
