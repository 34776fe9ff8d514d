package io.ytterby.licensing.clock.data;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.ytterby.licensing.clock.domain.CalendarYear;
import io.ytterby.licensing.clock.domain.WorkingCalendar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Reads the calendars of this build. A new year is a new file and a line here. */
public final class CalendarReader {
    private static final List<String> SHIPPED = List.of("cn-2025", "cn-2026", "cn-2027");

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private CalendarReader() {}

    private record YearFile(
            @JsonProperty(required = true) int year,
            @JsonProperty(required = true) String version,
            @JsonProperty(required = true) String title,
            @JsonProperty(required = true) String source,
            @JsonProperty(required = true) String confidence,
            @JsonProperty(required = true) boolean provisional,
            @JsonProperty(required = true) List<CalendarYear.Holiday> holidays,
            @JsonProperty(required = true) Set<LocalDate> makeUpDays) {
        CalendarYear toYear() {
            return new CalendarYear(
                    year, version, provisional, title + "; " + source, confidence, holidays, makeUpDays);
        }
    }

    /** @throws IllegalStateException if a file is missing, or says what cannot be */
    public static WorkingCalendar readShipped() {
        return new WorkingCalendar(SHIPPED.stream()
                .map(name -> read("/law/calendar/" + name + ".json"))
                .toList());
    }

    private static CalendarYear read(String resource) {
        try (var file = CalendarReader.class.getResourceAsStream(resource)) {
            if (file == null) throw new IllegalStateException("the calendar " + resource + " is not in this build");
            return MAPPER.readValue(file, YearFile.class).toYear();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the calendar " + resource + " cannot be read", unreadable);
        }
    }
}
