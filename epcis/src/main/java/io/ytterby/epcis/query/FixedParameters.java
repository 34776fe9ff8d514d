package io.ytterby.epcis.query;

import io.ytterby.epcis.query.BetweenTimes.Clock;
import io.ytterby.epcis.query.MatchEpc.Role;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The parameters whose names are fixed. */
final class FixedParameters {
    /** Reads one parameter; empty if it asks for nothing, as {@code EXISTS_errorDeclaration=false}. */
    interface Reader {
        Optional<Criterion> read(Given given);
    }

    static final Map<String, Reader> READERS = new HashMap<>();

    static {
        plain("eventType", given -> new OfType(given.wordsOrUris(Words.EVENT_TYPES)));
        plain("EQ_action", given -> new WithAction(given.among(Words.ACTIONS)));
        plain("EQ_eventID", given -> new EventIds(given.uris()));
        times("eventTime", Clock.EVENT);
        times("recordTime", Clock.RECORD);
        times("errorDeclarationTime", Clock.ERROR_DECLARATION);
        times("errorDeclaration_Time", Clock.ERROR_DECLARATION); // so the schema of queries spells it
        words("EQ_bizStep", TermKind.BIZ_STEP, Words.BIZ_STEPS);
        words("EQ_disposition", TermKind.DISPOSITION, Words.DISPOSITIONS);
        words("EQ_persistentDisposition_set", TermKind.DISPOSITION_SET, Words.DISPOSITIONS);
        words("EQ_persistentDisposition_unset", TermKind.DISPOSITION_UNSET, Words.DISPOSITIONS);
        words("EQ_errorReason", TermKind.ERROR_REASON, Words.ERROR_REASONS);
        uris("EQ_readPoint", TermKind.READ_POINT);
        uris("EQ_bizLocation", TermKind.BIZ_LOCATION);
        plain("EQ_transformationID", given -> HasTerm.of(TermKind.TRANSFORMATION, given.uris()));
        plain("EQ_correctiveEventID", given -> HasTerm.of(TermKind.CORRECTIVE_EVENT, given.uris()));
        plain("WD_readPoint", given -> new WithDescendants("readPoint", canonical(given)));
        plain("WD_bizLocation", given -> new WithDescendants("bizLocation", canonical(given)));
        flag("EXISTS_errorDeclaration", "errorDeclaration");
        flag("EXISTS_sensorElementList", "sensorElementList");
        flag("EXISTS_sensorElement", "sensorElementList"); // so the conformance tests spell it
        matches();
        sensors();
    }

    private FixedParameters() {}

    private static void matches() {
        match("MATCH_epc", EnumSet.of(Role.EPC));
        match("MATCH_parentID", EnumSet.of(Role.PARENT));
        match("MATCH_inputEPC", EnumSet.of(Role.INPUT));
        match("MATCH_outputEPC", EnumSet.of(Role.OUTPUT));
        match("MATCH_anyEPC", EnumSet.of(Role.EPC, Role.PARENT, Role.INPUT, Role.OUTPUT));
        match("MATCH_epcClass", EnumSet.of(Role.CLASS));
        match("MATCH_inputEPCClass", EnumSet.of(Role.INPUT_CLASS));
        match("MATCH_outputEPCClass", EnumSet.of(Role.OUTPUT_CLASS));
        match("MATCH_anyEPCClass", EnumSet.of(Role.CLASS, Role.INPUT_CLASS, Role.OUTPUT_CLASS));
    }

    private static void sensors() {
        for (var field : List.of(
                "deviceID", "dataProcessingMethod", "microorganism", "chemicalSubstance", "bizRules", "uriValue"))
            plain("EQ_" + field, given -> sensor(field, given.uris()));
        for (var field : List.of("type", "stringValue", "hexBinaryValue"))
            plain("EQ_" + field, given -> sensor(field, given.list()));
        plain("EQ_booleanValue", given -> sensor("booleanValue", Set.of(Boolean.toString(given.bool()))));
    }

    private static HasTerm sensor(String field, Set<String> values) {
        return new HasTerm(
                values.stream().map(value -> EventTerms.sensor(field, value)).collect(Collectors.toSet()));
    }

    private static void plain(String name, Function<Given, Criterion> reader) {
        READERS.put(name, given -> Optional.of(reader.apply(given)));
    }

    private static void flag(String name, String field) {
        READERS.put(
                name, given -> given.flag() ? Optional.of(HasTerm.of(TermKind.HAS, Set.of(field))) : Optional.empty());
    }

    private static void times(String field, Clock clock) {
        plain("GE_" + field, given -> new BetweenTimes(clock, given.time(), null));
        plain("LT_" + field, given -> new BetweenTimes(clock, null, given.time()));
    }

    private static void words(String name, TermKind kind, Set<String> words) {
        plain(
                name,
                given -> HasTerm.of(
                        kind, given.wordsOrUris(words).stream().map(Words::bare).collect(Collectors.toSet())));
    }

    private static void uris(String name, TermKind kind) {
        plain(name, given -> HasTerm.of(kind, canonical(given)));
    }

    private static void match(String name, EnumSet<Role> roles) {
        plain(name, given -> MatchEpc.of(name, roles, List.copyOf(given.list())));
    }

    private static Set<String> canonical(Given given) {
        return given.uris().stream().map(EpcUris::canonical).collect(Collectors.toSet());
    }
}
