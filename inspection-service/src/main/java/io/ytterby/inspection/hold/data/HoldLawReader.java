package io.ytterby.inspection.hold.data;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.ytterby.inspection.hold.domain.ClockKind;
import io.ytterby.inspection.hold.domain.ClockLaw;
import io.ytterby.inspection.hold.domain.ClockRule;
import io.ytterby.inspection.hold.domain.GroundRule;
import io.ytterby.inspection.hold.domain.Grounds;
import io.ytterby.inspection.hold.domain.HoldGround;
import io.ytterby.inspection.hold.domain.Jurisdiction;
import io.ytterby.inspection.hold.domain.WorkingDays;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the grounds, the legal clocks and the calendars of this build. A new year is a new file and a word in clocks.json. */
public final class HoldLawReader {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private HoldLawReader() {}

    private record GroundsFile(
            @JsonProperty(required = true) String version,
            @JsonProperty(required = true) String source,
            @JsonProperty(required = true) List<Word> grounds) {}

    private record Word(
            @JsonProperty(required = true) String ground,
            @JsonProperty(required = true) String title,
            @JsonProperty(required = true) GroundRule.Placer placedBy,
            @JsonProperty(required = true) GroundRule.Lifter liftedBy,
            @JsonProperty(required = true) ClockKind clock) {
        GroundRule toRule() {
            return new GroundRule(new HoldGround(ground), title, placedBy, liftedBy, clock);
        }
    }

    private record ClocksFile(
            @JsonProperty(required = true) String version,
            @JsonProperty(required = true) List<Land> jurisdictions) {}

    private record Land(
            @JsonProperty(required = true) String code,
            @JsonProperty(required = true) Map<String, ZoneId> zones,
            @JsonProperty(required = true) List<String> calendars,
            @JsonProperty(required = true) List<ClockRule> clocks) {
        Jurisdiction toJurisdiction() {
            return new Jurisdiction(code, zones, calendar(calendars), clocks);
        }
    }

    private record Year(
            int year,
            String version,
            String title,
            String source,
            String confidence,
            boolean provisional,
            @JsonProperty(required = true) List<Holiday> holidays,
            @JsonProperty(required = true) Set<LocalDate> makeUpDays) {}

    private record Holiday(LocalDate from, LocalDate to, String name, String nameZh) {}

    /** @throws IllegalStateException if a file is missing, or says what cannot be */
    public static Grounds grounds() {
        return new Grounds(read("/law/hold/grounds.json", GroundsFile.class).grounds().stream()
                .map(Word::toRule)
                .toList());
    }

    /** @throws IllegalStateException if a file is missing, or says what cannot be */
    public static ClockLaw clocks() {
        return new ClockLaw(read("/law/hold/clocks.json", ClocksFile.class).jurisdictions().stream()
                .map(Land::toJurisdiction)
                .toList());
    }

    private static WorkingDays calendar(List<String> years) {
        var off = new HashSet<LocalDate>();
        var worked = new HashSet<LocalDate>();
        for (var name : years) {
            var year = read("/law/calendar/" + name + ".json", Year.class);
            for (var holiday : year.holidays())
                holiday.from().datesUntil(holiday.to().plusDays(1)).forEach(off::add);
            worked.addAll(year.makeUpDays());
        }
        return new WorkingDays(off, worked);
    }

    private static <T> T read(String resource, Class<T> type) {
        try (var file = HoldLawReader.class.getResourceAsStream(resource)) {
            if (file == null) throw new IllegalStateException(resource + " is not in this build");
            return MAPPER.readValue(file, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource + " cannot be read", unreadable);
        }
    }
}
