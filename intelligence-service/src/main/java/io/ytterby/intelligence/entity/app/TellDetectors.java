package io.ytterby.intelligence.entity.app;

import io.ytterby.diversion.reference.Ownership;
import io.ytterby.intelligence.signal.app.ListedSource;
import io.ytterby.intelligence.signal.app.OwnershipSource;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who owns whom, and who is on a list, for the detectors: what is accepted, under every name; candidates never. */
@Singleton
class TellDetectors implements OwnershipSource, ListedSource {
    private static final int MOST = 50_000;

    /** Names of one entity that are told: with more, each pair of firms would be told thousands of times. */
    private static final int NAMES = 5;

    private final KnownParties parties;

    TellDetectors(KnownParties parties) {
        this.parties = parties;
    }

    @Override
    public List<Ownership> ownerships() {
        var all = new ArrayList<Ownership>();
        for (var owning : parties.ownings(MOST)) {
            var since = owning.since() == null ? LocalDate.EPOCH : owning.since();
            var basis = owning.verified() ? Ownership.Basis.VERIFIED : Ownership.Basis.SUGGESTED;
            double share = owning.share().doubleValue();
            for (var owner : first(owning.owner()))
                for (var owned : first(owning.owned())) all.add(new Ownership(owner, owned, share, since, basis));
        }
        return all;
    }

    @Override
    public Map<String, String> listed() {
        var all = new TreeMap<String, String>();
        for (var one : parties.onLists(MOST)) for (var name : one.names()) all.put(name, one.list());
        return all;
    }

    private static List<String> first(List<String> names) {
        return names.subList(0, Math.min(NAMES, names.size()));
    }
}
