package io.ytterby.epcis.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rules made of other rules. */
final class Combinations {
    private Combinations() {}

    record All(List<Check> checks) implements Check {
        @Override
        public boolean accepts(JsonNode value) {
            for (int i = 0; i < checks.size(); i++) {
                if (!checks.get(i).accepts(value)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public boolean acceptsText(String text) {
            for (int i = 0; i < checks.size(); i++) {
                if (!checks.get(i).acceptsText(text)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public @Nullable Fault fault(JsonNode value) {
            return checks.stream()
                    .filter(check -> !check.accepts(value))
                    .findFirst()
                    .map(check -> check.fault(value))
                    .orElse(null);
        }
    }

    record Any(List<Check> checks) implements Check {
        @Override
        public boolean accepts(JsonNode value) {
            for (int i = 0; i < checks.size(); i++) {
                if (checks.get(i).accepts(value)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public boolean acceptsText(String text) {
            for (int i = 0; i < checks.size(); i++) {
                if (checks.get(i).acceptsText(text)) {
                    return true;
                }
            }
            return false;
        }

        /** The branch that went deepest before it failed is most likely the one meant; of equals all are named. */
        @Override
        public @Nullable Fault fault(JsonNode value) {
            if (accepts(value)) {
                return null;
            }
            var faults = checks.stream()
                    .map(check -> check.fault(value))
                    .filter(Objects::nonNull)
                    .toList();
            int deepest = faults.stream().mapToInt(Fault::depth).max().orElse(0);
            var likely =
                    faults.stream().filter(fault -> fault.depth() == deepest).toList();
            var pointer = likely.getFirst().pointer();
            return new Fault(
                    pointer,
                    likely.stream()
                            .filter(fault -> fault.pointer().equals(pointer))
                            .map(Fault::reason)
                            .distinct()
                            .collect(Collectors.joining(", or ")));
        }
    }

    record ExactlyOne(List<Check> checks) implements Check {
        @Override
        public boolean accepts(JsonNode value) {
            return checks.stream().filter(check -> check.accepts(value)).count() == 1;
        }

        @Override
        public boolean acceptsText(String text) {
            return checks.stream().filter(check -> check.acceptsText(text)).count() == 1;
        }

        @Override
        public @Nullable Fault fault(JsonNode value) {
            return accepts(value) ? null : Fault.here("must be exactly one of the kinds that are possible here");
        }
    }

    record Not(Check check) implements Check {
        @Override
        public boolean accepts(JsonNode value) {
            return !check.accepts(value);
        }

        @Override
        public boolean acceptsText(String text) {
            return !check.acceptsText(text);
        }

        @Override
        public @Nullable Fault fault(JsonNode value) {
            return accepts(value) ? null : Fault.here("must not be here");
        }
    }

    record IfThen(Check when, Check then) implements Check {
        @Override
        public boolean accepts(JsonNode value) {
            return !when.accepts(value) || then.accepts(value);
        }

        @Override
        public boolean acceptsText(String text) {
            return !when.acceptsText(text) || then.acceptsText(text);
        }

        @Override
        public @Nullable Fault fault(JsonNode value) {
            return when.accepts(value) ? then.fault(value) : null;
        }
    }
}
