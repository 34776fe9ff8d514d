package io.ytterby.certification.credential.app;

import io.ytterby.credentials.key.VerifyingKey;
import io.ytterby.issuing.key.domain.KeyWindow;
import java.util.List;

/** What other services that sign documents have told: their issuers' keys and lists, and what they have signed. */
public interface FollowedIssuers {
    /**
     * A key that another service keeps.
     *
     * @param service {@code tracking}
     */
    record FollowedKey(String service, KeyWindow window, VerifyingKey key, long version) {}

    /**
     * A status list as it was signed there.
     *
     * @param id where it is published
     */
    record FollowedList(String did, String id, String document, long version) {}

    List<FollowedKey> keys();

    /** What is not newer than what is known changes nothing. */
    void told(FollowedKey key);

    void told(FollowedList list);

    /** Has them taken into the log, each once. */
    void told(List<String> digests);

    List<String> lists();

    List<String> lists(String did);
}
