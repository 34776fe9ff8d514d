package io.ytterby.kit.schema;

/** How the tables in the database stand to those that this build needs. */
public sealed interface SchemaState {
    /** All that is needed is there; there may be more, made by a newer release. */
    record Fits() implements SchemaState {}

    /**
     * Something is missing.
     *
     * @param has the version of the database; empty if nothing was ever made in it
     * @param needs the last version that this build knows
     * @param pending how many steps lie between
     */
    record Older(String has, String needs, int pending) implements SchemaState {}

    /** A step was begun and failed: a person has to look. */
    record Broken(String version) implements SchemaState {}

    /** The database does not answer, or does not let us look. */
    record Unknown(String why) implements SchemaState {}

    /** For the operator: what is the matter and what to do; a sentence or two. */
    default String words() {
        return switch (this) {
            case Fits fits -> "the schema fits";
            case Older(var has, var needs, var pending) ->
                "the schema is older than this release needs: it is at " + (has.isEmpty() ? "nothing" : has)
                        + ", needed is " + needs + " (" + pending
                        + " steps). Run the migration job of this release; this process goes on by itself after it";
            case Broken(var version) ->
                "the migration to " + version + " has failed: look at the log of its job, mend it and run it again";
            case Unknown(var why) -> "the schema cannot be looked at: " + why;
        };
    }
}
