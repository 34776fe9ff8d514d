package io.ytterby.issuing.key.app;

import io.ytterby.credentials.jose.CompactJws;
import io.ytterby.issuing.document.app.Signatures;
import io.ytterby.issuing.key.app.SignedDocuments.Signed;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A key was stolen, and nobody believes any more what it signed between the theft and its discovery. What this house knows to
 * have signed itself is signed anew by the key that signs now: the words and the places in the lists stay, and what the thief
 * signed is not here.
 */
@ApplicationScoped
public class ReissueDocuments {
    private static final int MOST = 500;
    private static final int PAGE = 100;

    private final ChangeKeys changeKeys;
    private final SignedDocuments documents;
    private final IssuerKeys keys;
    private final Journal journal;
    private final Clock clock;

    ReissueDocuments(ChangeKeys changeKeys, SignedDocuments documents, IssuerKeys keys, Journal journal, Clock clock) {
        this.changeKeys = changeKeys;
        this.documents = documents;
        this.keys = keys;
        this.journal = journal;
        this.clock = clock;
    }

    /** A document that was not signed anew. */
    public record Left(UUID document, String why) {}

    /** All that can come of it. */
    public sealed interface Outcome {
        /** @param more whether there is more to do than one call does */
        record Done(int reissued, List<Left> left, boolean more) implements Outcome {}

        record NoSuchKey() implements Outcome {}

        /** What it signed counts: there is nothing to mend. */
        record NotRevoked() implements Outcome {}
    }

    @Transactional
    public Outcome reissue(Actor actor, UUID keyId) {
        var key = changeKeys.owned(actor, keyId).orElse(null);
        if (key == null) return new Outcome.NoSuchKey();
        var window = key.window();
        var revokedAt = window.revokedAt();
        if (revokedAt == null) return new Outcome.NotRevoked();
        int reissued = 0;
        var left = new ArrayList<Left>();
        UUID after = null;
        while (true) {
            var page = documents.onlyVouchedFor(window.kid(), revokedAt, after, PAGE);
            if (page.isEmpty()) return new Outcome.Done(reissued, List.copyOf(left), false);
            for (var one : page) {
                if (reissued + left.size() == MOST) return new Outcome.Done(reissued, List.copyOf(left), true);
                after = one.id();
                var why = documents.whyNot(one.id()).orElse(null);
                if (why != null) left.add(new Left(one.id(), why));
                else {
                    sign(actor, window.did(), one);
                    reissued++;
                }
            }
        }
    }

    private void sign(Actor actor, String did, Signed before) {
        var now = clock.instant();
        var second = now.truncatedTo(ChronoUnit.SECONDS);
        var words = CompactJws.parse(before.vcJwt()).payload().without("iat");
        var anew = Signatures.of(words, second, keys.at(did, second));
        var told = documents.replace(before.id(), anew, now);
        var detail = Map.of("kid", anew.kid(), "digest", anew.vcJwt().digest());
        journal.write(new Change(actor, "credential.reissued", "credential/" + before.id(), detail, told));
    }
}
