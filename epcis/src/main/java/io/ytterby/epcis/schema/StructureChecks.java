package io.ytterby.epcis.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules about objects and arrays. */
final class StructureChecks {
    private StructureChecks() {}

    record Required(List<String> names) implements Check.OfStructure {
        @Override
        public boolean accepts(JsonNode value) {
            return missing(value) == null;
        }

        @Override
        public @Nullable Fault fault(JsonNode value) {
            var missing = missing(value);
            return missing == null ? null : Fault.here(missing + " is required");
        }

        private @Nullable String missing(JsonNode value) {
            if (!value.isObject()) {
                return null;
            }
            for (int i = 0; i < names.size(); i++) {
                if (value.get(names.get(i)) == null) {
                    return names.get(i);
                }
            }
            return null;
        }
    }

    record Properties(Map<String, Check> checks) implements Check.OfStructure {
        @Override
        public boolean accepts(JsonNode value) {
            if (!value.isObject()) {
                return true;
            }
            for (var field : value.properties()) {
                var check = checks.get(field.getKey());
                if (check != null && !check.accepts(field.getValue())) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public @Nullable Fault fault(JsonNode value) {
            if (!value.isObject()) {
                return null;
            }
            for (var field : value.properties()) {
                var check = checks.get(field.getKey());
                var fault = check == null ? null : check.fault(field.getValue());
                if (fault != null) {
                    return fault.below(field.getKey());
                }
            }
            return null;
        }
    }

    /** {@code additionalProperties: false}. */
    record OnlyProperties(Set<String> names) implements Check.OfStructure {
        @Override
        public boolean accepts(JsonNode value) {
            return stranger(value) == null;
        }

        @Override
        public @Nullable Fault fault(JsonNode value) {
            var stranger = stranger(value);
            return stranger == null
                    ? null
                    : Fault.here("is not a property of this object").below(stranger);
        }

        private @Nullable String stranger(JsonNode value) {
            for (var field : value.properties()) {
                if (!names.contains(field.getKey())) {
                    return field.getKey();
                }
            }
            return null;
        }
    }

    record PropertyNames(Check check) implements Check.OfStructure {
        @Override
        public boolean accepts(JsonNode value) {
            return stranger(value) == null;
        }

        @Override
        public @Nullable Fault fault(JsonNode value) {
            var stranger = stranger(value);
            return stranger == null
                    ? null
                    : Fault.here(
                                    "is not a field of the standard here; an extension carries its prefix, such as example:"
                                            + stranger)
                            .below(stranger);
        }

        private @Nullable String stranger(JsonNode value) {
            if (!value.isObject()) {
                return null;
            }
            for (var field : value.properties()) {
                if (!check.acceptsText(field.getKey())) {
                    return field.getKey();
                }
            }
            return null;
        }
    }

    record Items(Check check) implements Check.OfStructure {
        @Override
        public boolean accepts(JsonNode value) {
            if (value.isArray()) {
                for (int i = 0; i < value.size(); i++) {
                    if (!check.accepts(value.get(i))) {
                        return false;
                    }
                }
            }
            return true;
        }

        @Override
        public @Nullable Fault fault(JsonNode value) {
            if (value.isArray()) {
                for (int i = 0; i < value.size(); i++) {
                    var fault = check.fault(value.get(i));
                    if (fault != null) {
                        return fault.below(Integer.toString(i));
                    }
                }
            }
            return null;
        }
    }

    record MinItems(int least) implements Check.OfStructure {
        @Override
        public boolean accepts(JsonNode value) {
            return !value.isArray() || value.size() >= least;
        }

        @Override
        public @Nullable Fault fault(JsonNode value) {
            return accepts(value)
                    ? null
                    : Fault.here("must have at least " + least + (least == 1 ? " item" : " items"));
        }
    }
}
