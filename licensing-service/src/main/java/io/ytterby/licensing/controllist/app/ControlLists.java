package io.ytterby.licensing.controllist.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import io.ytterby.licensing.controllist.data.ControlListReader;
import io.ytterby.licensing.controllist.data.ListEditor;
import io.ytterby.licensing.controllist.domain.ControlList;
import io.ytterby.licensing.controllist.domain.InstrumentId;
import io.ytterby.licensing.controllist.domain.ListVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * The control list in use: the file of this build, read at start so that one that means nothing stops the service before
 * it answers, and on top of it the changes that two persons have made. A change is in force on every replica within a second.
 */
@Startup
@ApplicationScoped
public class ControlLists {
    private static final Logger LOG = Logger.getLogger(ControlLists.class);

    private final ListVersions versions;
    private final ObjectMapper mapper;
    private final JsonNode shipped = ControlListReader.shippedLaw();
    private volatile Held held = new Held(0, shipped, ListInForce.of(ControlListReader.read(shipped)));
    private volatile boolean followed;
    private volatile boolean stuck;

    /** What is held of the list, replaced as a whole. */
    private record Held(long number, JsonNode law, ListInForce inForce) {}

    ControlLists(ListVersions versions, ObjectMapper mapper) {
        this.versions = versions;
        this.mapper = mapper;
    }

    public ControlList current() {
        return inForce().list();
    }

    /** Number of the version in force, as this replica has it. */
    public long number() {
        inForce();
        return held.number();
    }

    /** The version of the file of this build, without any change. */
    String shippedVersion() {
        return shipped.path("meta").path("version").asText();
    }

    /** Before the first look into the database nothing is answered: the file alone may be old law. */
    ListInForce inForce() {
        if (!followed) refresh();
        return held.inForce();
    }

    @Scheduled(
            every = "${licensing.control-list.follow-every:1s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void follow() {
        try {
            refresh();
            stuck = false;
        } catch (RuntimeException failure) {
            // Said once: it is tried again every second, and law that stays old must not go unnoticed.
            if (!stuck)
                LOG.warnf(failure, "the control list's history cannot be read; version %s stays in use", held.number());
            stuck = true;
        }
    }

    /** Looks whether there is a newer version, and takes it into use. */
    synchronized void refresh() {
        long newest = versions.newest();
        if (followed && newest == held.number()) return;
        var amendments = versions.amendments();
        var law = law(amendments);
        var before = held;
        held = new Held(newest, law, ListInForce.of(ControlListReader.read(law)));
        followed = true;
        if (before.number() != newest)
            LOG.infof("the control list %s is in force", held.inForce().list().version());
    }

    /** The list with this change on top of what is in force; nothing is stored. */
    ListInForce with(InstrumentId instrument, String content) {
        var law = ListEditor.amended(
                held.law(),
                instrument,
                tree(content),
                nameWith(versions.amendments().size() + 1));
        return ListInForce.of(ControlListReader.read(law));
    }

    /** @return empty if this build cannot make that version again */
    public Optional<ControlList> version(String name) {
        var amendments = versions.amendments();
        for (int changes = 0; changes <= amendments.size(); changes++)
            if (name.equals(nameWith(changes)))
                return Optional.of(ControlListReader.read(law(amendments.subList(0, changes))));
        return Optional.empty();
    }

    String nameWith(int changes) {
        return changes == 0 ? shippedVersion() : shippedVersion() + "+" + changes;
    }

    private JsonNode law(List<ListVersion> amendments) {
        var law = shipped;
        int changes = 0;
        for (var one : amendments) {
            var instrument = one.instrument();
            var content = one.content();
            if (instrument == null || content == null) continue;
            law = ListEditor.amended(law, instrument, tree(content), nameWith(++changes));
        }
        return law;
    }

    private JsonNode tree(String content) {
        try {
            return mapper.readTree(content);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a stored change of the control list is no JSON", unreadable);
        }
    }
}
