package io.ytterby.licensing.controllist.app;

import io.ytterby.contracts.Topic;
import io.ytterby.kernel.ControlCode;
import io.ytterby.kit.journal.OutboxEvent;
import io.ytterby.kit.outbox.StateSource;
import io.ytterby.licensing.controllist.domain.ControlList;
import io.ytterby.licensing.controllist.domain.ControlListEntry;
import io.ytterby.licensing.controllist.domain.Instrument;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the other services are told of the list: its version, its instruments with their days, and the codes of each. */
@ApplicationScoped
public class ControlListEvents implements StateSource {
    /** There is one list. */
    public static final String KEY = "control-list";

    private final ControlLists lists;
    private final List<String> authorities;
    private final Clock clock;

    ControlListEvents(
            ControlLists lists,
            @ConfigProperty(name = "ytterby.authorities", defaultValue = "cn-mofcom,cn-gacc") List<String> authorities,
            Clock clock) {
        this.lists = lists;
        this.authorities = authorities;
        this.clock = clock;
    }

    OutboxEvent state(long number, ControlList list, String fact) {
        return OutboxEvent.state(topic(), KEY, number, fact, clock.instant(), payload(number, list));
    }

    @Override
    public Topic topic() {
        return Topic.LICENSING_CONTROL_LIST;
    }

    @Override
    public String versionsSql() {
        return "SELECT 'control-list' AS key, max(number) AS version FROM control_list_version HAVING count(*) > 0";
    }

    @Override
    public Optional<OutboxEvent> current(String key) {
        lists.refresh();
        return Optional.of(state(lists.number(), lists.current(), "control-list-republished"));
    }

    private ControlListV1 payload(long number, ControlList list) {
        return new ControlListV1(
                number,
                authorities.stream().map(org -> new VisibleToV1(org, "full")).toList(),
                list.version(),
                list.instruments().values().stream()
                        .map(one -> instrument(one, list))
                        .toList());
    }

    private static InstrumentV1 instrument(Instrument one, ControlList list) {
        return new InstrumentV1(
                one.id().value(),
                one.title(),
                one.kind().name(),
                one.effectiveFrom(),
                one.suspensions().stream()
                        .map(pause -> new SuspensionV1(pause.by().value(), pause.from(), pause.until()))
                        .toList(),
                list.entries().stream()
                        .filter(entry -> one.id().equals(entry.instrument()))
                        .map(ControlListEntry::code)
                        .map(ControlCode::value)
                        .distinct()
                        .sorted()
                        .toList(),
                one.confidence().name());
    }

    record ControlListV1(
            long aggregateVersion, List<VisibleToV1> visibleTo, String version, List<InstrumentV1> instruments) {}

    record InstrumentV1(
            String id,
            String title,
            String kind,
            LocalDate effectiveFrom,
            List<SuspensionV1> suspensions,
            List<String> controlCodes,
            String confidence) {}

    record SuspensionV1(String by, LocalDate from, LocalDate until) {}

    record VisibleToV1(String org, String scope) {}
}
